/** Parts of the world whose given names are told apart. */
export type NameRegion =
  | 'english'
  | 'romance'
  | 'germanic'
  | 'slavic'
  | 'arabic'
  | 'indian'
  | 'japanese'
  | 'other';

/**
 * Given names that English news meets often, folded, by the part of the world where they are commonest. A word of this list
 * before another capitalised word is a strong sign of a person. Names that are also places or common words are left out.
 */
const byRegion: Readonly<Record<NameRegion, string>> = {
  // English, and common to Europe
  english:
    'aaron abigail adam adrian aidan alan albert alex alexander alexandra alexis alfred alice alison allison amanda ' +
    'amber amy andrea andrew andy angela angus anita ann anna anne annie anthony antonia antony april archie arnold ' +
    'arthur ashley audrey barack barbara beatrice becky belinda ben benjamin bernard bernie beth betsy betty beverly ' +
    'bill billy bob bobby boris brad bradley brandon brenda brendan brett brian bridget brooke bruce bryan caitlin ' +
    'calvin cameron carl carla carlos carly caroline carolyn cass catherine cathy cecilia charles charlie charlotte ' +
    'chelsea cheryl chris christina christine christopher chuck cindy claire clara clare clarence claudia clive colin ' +
    'connie connor constance corey craig cynthia dale damian damien dan dana daniel danielle danny daphne darren dave ' +
    'david dean debbie deborah debra denis denise dennis derek diana diane dianne dominic don donald donna doris ' +
    'dorothy doug drew duncan dwight dylan earl ed eddie edgar edith edmund edward edwin eileen elaine eleanor elena ' +
    'eli elijah elizabeth ellen elliot elsa emily emma eric erica erin ernest esther ethan eugene eva evan evelyn ' +
    'ezra felicity felix fiona fletcher frances francesca francis frank franklin fred freddie frederick gareth gary ' +
    'gavin gemma gene geoff geoffrey george gerald gerard gillian gina glenn gloria gordon graeme graham grant greg ' +
    'gregory gretchen guy gwen hannah harold harriet harry harvey hazel heather heidi helen henry herbert hilary ' +
    'hillary holly howard hugh hugo ian imogen ingrid irene iris isaac isabel isabella ivan jack jackie jacob ' +
    'jacqueline jake james jamie jan jane janet janice jared jason jay jean jeanne jeff jeffrey jenna jennifer jenny ' +
    'jeremy jerome jerry jesse jessica jill jillian jim jimmy jo joan joann joanna joanne jodie joe joel john johnny ' +
    'jon jonathan jordan joseph josephine josh joshua joy joyce judith judy julia julian julie juliet june justin ' +
    'karen karl kate katharine katherine kathleen kathryn kathy katie katy kay keir keith kelly ken kenneth kerry ' +
    'kevin kim kimberly kirk kirsten kris kristen kristin kurt kyle lance larry laura lauren laurence laurie lawrence ' +
    'leah lee leigh leo leon leonard leslie lewis liam lily linda lindsay lindsey lisa liz lloyd logan lois loretta ' +
    'lorraine louis louise lucas lucia lucy luis luke lydia lynn lynne mabel madeleine malcolm marc marcia marcus ' +
    'margaret maria marian marianne marie marilyn marina mario marion marjorie mark marsha marshall martha martin ' +
    'marvin mary mathew matt matthew maureen maurice max maxine maya megan meghan melanie melinda melissa mercedes ' +
    'meredith michael michelle mick mike mildred miles miranda miriam mitch mitchell moira molly monica morgan muriel ' +
    'nadia nancy naomi natalie natasha nathan nathaniel neil nicholas nick nicola nicole nigel nina noah noel nora ' +
    'norma norman oliver olivia oscar owen pam pamela pat patricia patrick patsy paul paula pauline peggy penelope ' +
    'penny pete peter phil philip phillip phoebe phyllis polly rachel ralph randall randy ray raymond rebecca ' +
    'reginald rhonda richard rick ricky rita rob robert roberta robin rod roderick rodney roger roland ron ronald ' +
    'rosa rosalind rosalynn rose rosemary ross roy rupert russell ruth ryan sabrina sally sam samantha samuel sandra ' +
    'sandy sara sarah scott sean sebastian shane shannon sharon shaun sheila sherry shirley sidney simon sonia sophia ' +
    'sophie spencer stacey stacy stanley stella stephanie stephen steve steven stewart stuart sue susan susanna ' +
    'suzanne sylvia tamara tammy tanya tara ted terence teresa terri terry thelma theo theodore theresa therese ' +
    'thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trevor tricia trish trudy ' +
    'tyler tyrone ursula valerie vanessa vera vernon veronica vicki vicky victor vincent virginia vivian wallace ' +
    'walter wanda warren wayne wendy wesley whitney wilbur wilfred will william willie winston yvette yvonne zachary ' +
    'zoe',
  // Spanish, Portuguese, Italian, French
  romance:
    'abel adalberto adela adolfo agustin alberto aldo alejandra alejandro alfonso alfredo alicia alma alonso alvaro ' +
    'amado amparo ana andres angel angelica antoine antonio arlette armando arnaud arturo aurelie augusto baltasar ' +
    'beatriz benito benoit bernardo blanca bruno camila camille carmen carolina caterina cecile celine cesar chantal ' +
    'christelle claude clement consuelo corinne cristian cristina cyril damaso daniela dario delphine denys diego ' +
    'dilma dolores domingo dominique edgardo eduardo elisa elizardo emanuel emilia emilio emmanuel enrico enrique ' +
    'ernesto esteban estela etienne eugenia eugenio evo ezequiel fabian fabien fabio fabrice federica federico felipe ' +
    'ferdinand fernanda fernando fidel florent florian francisca francisco francois francoise gabriel gabriela gael ' +
    'gaston genaro gerardo giacomo gianni gilberto giorgia giorgio giovanni giulia giulio giuseppe gonzalo graciela gregorio ' +
    'guillermo gustavo guido hector helene henri herminio hernan hector horacio hubert ignacio ines inacio irma ' +
    'isabelle ismael jacinto jacques jair javier jean-claude jean-marc jean-yves jeremias jerome jesus joao joaquin ' +
    'jorge jose josefa josefina josep juan juana juliana julieta julien julio laurent laure leandro leticia leopoldo ' +
    'lorena lorenzo luca luciana luciano lucien lucie ludovic luigi luisa luiz lula manuel manuela marc marcela ' +
    'marcelo marcel marco marcos margarita mariana mariano marielle marine mariela marta mathieu matteo mauricio ' +
    'maurizio maxime mercedes michel michele miguel mireille monique nelida nestor nicolas nicolae nilda noelia ' +
    'norberto octavio olga olivier omar orlando osvaldo pablo paolo pascal patrice patricio paulo pedro philippe ' +
    'pierre pietro rafael ramiro ramon raquel raul regis remi renata rene ricardo roberto rodolfo rodrigo rogelio ' +
    'roman romain romano romeo ronaldo rosario ruben rufino salvador samuel santos segolene serge sergio silvia ' +
    'silvio simone simona stefano stefania stephane sylvain sylvie tarcisio thibault thierry tomas valeria valentin ' +
    'valerio vicente vittorio xavier ximena yoani yves',
  // German, Dutch, Nordic, Hungarian, Greek
  germanic:
    'achim alexis anders andreas angela anke annalena annegret annette antti arne astrid axel bart bernd bert birgit ' +
    'bjorn carsten christian christoph dieter dietmar dimitris dirk dorothee eberhard einar elke erik erika erkki ' +
    'ernst evangelos frank-walter franz friedrich fritz geert georg gerd gerhard gert gitte giorgos guenter gunter ' +
    'gunnar hakan hannes hans harald hartmut heiko heinrich heinz helga helle helmut henrik hendrik herman hermann ' +
    'horst ilse inge jens joachim jochen joerg johan johann johanna johannes jorg joschka juha jurgen jyrki kaja ' +
    'kajsa katarina katrin klaus konrad konstantinos kyriakos lars lasse leif lena lothar ludwig lutz magnus manfred ' +
    'margot margrethe markus mathias matthias mette mikael mikko moritz nikolaus nikos norbert olaf olof olli otto ' +
    'panagiotis peer pekka per pieter rainer ralf reiner reinhard rolf roman rudolf ruediger sanna sauli sigmar ' +
    'sigrid silke soren stefan steffen sven tarja thorsten thorbjorn tobias torsten ulf ulrich ulrike ursula ute uwe ' +
    'viktor vassilis volker walter werner wilhelm willem willy wim wolfgang wopke yanis zoltan sandor laszlo gyorgy ' +
    'gabor istvan ferenc tibor imre',
  // Slavic, Baltic, Caucasian, Central Asian
  slavic:
    'adamu aleh aleksandar aleksander aleksandr aleksei aleksey alexander alexandr alexei alexey aliaksandr alyona ' +
    'anatoly andrei andrej andrey andrii andrius andriy andrzej andris anton arkady arseniy artem artyom beata bogdan ' +
    'bohdan boyko boyan bronislaw czeslaw dalia dariusz denis dmitri dmitriy dmitry dmytro donatas dragan dusan ' +
    'edgars eduard egor ekaterina elmar elvira emomali evgeny evgeni galina gennady georgi georgy grigory grzegorz ' +
    'gurbanguly hanna heorhiy ihor igor ilham ilya irakli irina iryna iurii ivanka ivo jan jaroslaw jerzy jiri josip ' +
    'jozef kassym-jomart kiril konstantin krisjanis krzysztof kseniya larisa lech leonid leszek ljubljana lubomir ' +
    'lyudmila maciej maia marek margarita maria mariusz mariya maros marta mateusz maxim mihail mikhail mikheil ' +
    'mikola milan milos milorad miroslav mladen mykhailo mykola nadezhda natalia natalya nikita nikol nikola nikolai ' +
    'nikolay nursultan oksana oleg oleh oleksandr oleksii oleksiy olena olga pavel pavlo petr petro piotr pyotr radek ' +
    'radoslaw raimonds ramzan roman rosen rumen ruslan rustam sadyr salome sergei sergej sergey serhii serhiy shavkat ' +
    'slobodan stanislav stanislaw stepan svetlana svitlana taras tatiana tatyana tomasz traian vaclav vadim valentina valeri ' +
    'valery vasily vasyl vitali vitaly vjosa vlad vladimir vladislav volodymyr vuk vyacheslav witold wojciech yegor ' +
    'yekaterina yelena yevgeny yevhen yulia yuliya yuri yuriy zbigniew zdravko zoran zurab zuzana',
  // Arabic, Persian, Turkish, Hebrew
  arabic:
    'abbas abdel abdelaziz abdelfattah abdelmadjid abdul abdulaziz abdulla abdullah abdulrahman abed abolghassem abu ' +
    'adel adnan ahmad ahmed ahmet aisha akbar ali alireza amal amin amina amir amira amr anwar arash ariel arif ' +
    'asghar ashraf avigdor ayman aziz azzam bahram bakir bandar bashar bassam benny bekir binali binyamin bulent ' +
    'cemil dalia dina ebrahim ehud ekrem elad emine esmail fadi fahd fahad faisal farah farhad farid faris farouk ' +
    'fatih fatima fatma fawaz fawzi fayez feridun fuad gamal ghassan gholam gilad habib hadi haider hakan hakim haleh ' +
    'halit hamad hamdi hamed hamid hamza hani hanan hasan hashim hassan hatice hazem hesham hisham hosni hossein ' +
    'houssam hussain hussein husam huseyin ibrahim idris ilhan imad imran isaac ishaq ismail ismet issa itamar iyad ' +
    'jalal jamal jamil jawad karim kassem kemal khaled khalid khalifa khalil khosrow laila leila leyla lina lior ' +
    'mahathir mahdi maher mahmoud mahmud majid malek mansour mariam marwan maryam masoud masrour massoud mehdi mehmet ' +
    'meir meral mevlut moammar mohamad mohamed mohammad mohammed mohsen mojtaba moncef moshe mostafa moustafa muammar ' +
    'muhammad muhammed muharrem munir murat musa mustafa nabih nabil nader nadia naftali naghmeh najib nasrin nasser ' +
    'nawaf nayef nechirvan nida nima nir noor nour nouri ofer omer osama osman qais qasem rafik rami ramzi rania ' +
    'rashad rashid rawan recep reem reuven reza riad riyad rosemarie saad saadi sabri saddam sadegh saeed saeb safa ' +
    'said saif salah salam saleh salem salim sally salma salman sami samir samira sameh samia selahattin selim serdar ' +
    'shadi shaul sherif shimon shlomo shirin siamak sinan suleiman sultan taha tahsin talal talip tamer tamim tarek ' +
    'tariq tayyip tooraj tzipi uri usama wael wafa walid waleed wassim yahya yair yaakov yasin yasir yasmin yasser ' +
    'yehuda yeganeh yigal yitzhak yoav yosef yossi yousef youssef yuval yusuf zahra zaid zainab zakaria zalmay zayd ' +
    'zayed zehra zeid zekeriya ziad zohreh',
  // South Asian
  indian:
    'aamir abhijit aditya ajay ajit akash akhilesh akshay amar amartya amit amitabh anand anil anjali ankit anurag ' +
    'anupam arjun arun arundhati arvind aruna asad asha ashok ashwin asif atal atul ayub babar benazir bharat bilawal ' +
    'bipin chandra chandrika deepa deepak dinesh farooq gautam geeta girish gopal gotabaya hamid harsh harsha hina ' +
    'imtiaz indira ishaan jagdish jai jaishankar jayant jyoti kailash kamal kamala kapil kiran kiren kumar lakshmi ' +
    'lalit madhav mahesh mahinda manish manmohan manohar maulana mehbooba milind mohan mukesh mukul murali nadeem ' +
    'naeem nalin namrata nandan naren narendra naresh navjot naveed nawaz neelam neeraj neha nikhil nirmala nirupama ' +
    'nitin om padma pallavi pankaj pervez piyush pooja pradeep prakash pramod pranab pranay prasad prashant pratibha ' +
    'praveen preeti preneet priya priyanka pushpa rahul raj raja rajat rajendra rajesh rajiv rajnath raju rakesh ram ' +
    'raman ramesh ranil ranjan rashmi ravi rekha ritu rohit rupa sachin sandeep sanjay sanjeev sanjiv santosh saira ' +
    'sajid sarita sartaj satish saurabh shah shahbaz shahid shaukat sheikh shiv shivshankar shyam sirisena smriti ' +
    'sonam srinivas subhash subrahmanyam sudhir suhasini sujatha sunil sunita suresh sushil sushma swapna tanvi usha ' +
    'vasundhara venkaiah vijay vikas vikram vinay vinod vipin vivek yashwant yogi zafar zulfikar',
  // Japanese
  japanese:
    'akie akihiko akihito akira daisuke eiji eriko fumio haruhiko haruki hideki hideo hirokazu hiroki hiroko hiroshi ' +
    'hiroyuki ichiro isamu itsunori junichi junichiro junko kaoru kazuo kazuhiro kazuya keiichi keiko keizo kenichi ' +
    'kenji kenta kentaro koichi koichiro koji kyoko makoto mariko masako masahiro masaru masashi masato masayoshi ' +
    'masayuki michiko midori minoru mitsuhiro motegi naoki naoko naoto naruhito nobuo nobuyuki noriko norihiko osamu ' +
    'ryota ryoichi ryu sadako sanae satoshi seiji seiko shigeru shigeki shingo shinichi shinji shintaro shinzo shoji ' +
    'shunichi sumio tadashi taizo takako takashi takayuki takehiko takeo takeshi taku taro tatsuo tatsuya tetsuro ' +
    'tetsuya tomohiko tomomi toshihiko toshihiro toshimitsu toshio tsutomu yasuhiro yasuo yasutoshi yoichi yoko ' +
    'yoriko yoshihide yoshihiko yoshihiro yoshimasa yoshinori yoshiro yoshiyuki yuichi yuichiro yukari yukihiro yukio ' +
    'yukiko yukiya yuko yumiko yuriko yutaka',
  // South-East Asian, African, Pacific
  other:
    'agus airlangga anies anwar aquilino bambang benigno budi chaiwat corazon delfin dewi djoko edi eko erlinda ' +
    'ferdinand gloria hishammuddin imelda jakaya jejomar joko jusuf lorenzana luhut mahfud megawati muhyiddin najib ' +
    'ongkili perfecto prabowo prawit prayut retno rizal rodrigo sisowath somchai srettha suharto sukarno surin susilo ' +
    'sutiyoso teodoro thaksin thongloun tito wiranto yingluck abdoulaye abiy adama akinwumi alassane aminata amadou ' +
    'antonio-guterres armando atiku ayo babatunde bola boubacar chinua cyril desmond emeka emmerson fatou faure ' +
    'goodluck hage hailemariam idriss jacinda jakaya jomo josefa kofi kwame lazarus macky mamadou mandla moussa ' +
    'muhammadu mwai ngozi nkosazana olusegun omari oumar ousmane paul-henri robert sahle salva samia samora sekou ' +
    'thabo tedros uhuru umaru wangari winnie yoweri yemi zuma penny',
};

const regionsOf: ReadonlyMap<string, ReadonlySet<NameRegion>> = (() => {
  const found = new Map<string, Set<NameRegion>>();
  const regions: readonly NameRegion[] = [
    'english',
    'romance',
    'germanic',
    'slavic',
    'arabic',
    'indian',
    'japanese',
    'other',
  ];
  for (const region of regions) {
    for (const name of byRegion[region].split(' '))
      found.set(name, (found.get(name) ?? new Set()).add(region));
  }
  return found;
})();

/** Every common given name that Chancery knows, folded. */
export const givenNames: readonly string[] = [...regionsOf.keys()];

/** Whether a folded word is a common given name. */
export function isGivenName(word: string): boolean {
  return regionsOf.has(word);
}

/** Whether a given name is at home in a part of the world; a name that no list has is at home anywhere. */
export function isNameFrom(word: string, region: NameRegion): boolean {
  return regionsOf.get(word)?.has(region) ?? true;
}
