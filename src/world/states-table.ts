/**
 * The states and territories of the world, one a row; a row too long for one line goes on in the next, two spaces in.
 *
 * Columns, parted by ";", several words of one column by "|": ISO 3166-1 alpha-3 code; country-code domain, "-" where the world at large
 * uses it; who leads and serves it (p: a president, m: a prime minister, s: secretaries where others have ministers); short English name;
 * adjectives; its people in the plural, where that is not adjective and "s"; other names and acronyms; seats of government, the first of
 * which is the capital; government houses and streets; constituent countries; their adjectives.
 *
 * Own table; codes and short names checked against the territory data of OpenSanctions rigour, MIT (gazetteer/README.md), domains
 * against the IANA root zone.
 */
export const statesTable = `
AFG;af;pm;Afghanistan;Afghan;;Islamic Emirate of Afghanistan|Islamic Republic of Afghanistan;Kabul;
ALB;al;pm;Albania;Albanian;;;Tirana|Tiranë;
DZA;dz;pm;Algeria;Algerian;;;Algiers;
AND;ad;m;Andorra;Andorran;;;Andorra la Vella;
AGO;ao;p;Angola;Angolan;;;Luanda;
ATG;-;m;Antigua and Barbuda;Antiguan;;Antigua;St. John's;
ARG;ar;p;Argentina;Argentine|Argentinian;Argentines|Argentinians;Argentine Republic;Buenos Aires;Casa Rosada
ARM;am;pm;Armenia;Armenian;;;Yerevan;
AUS;au;m;Australia;Australian|Aussie;;Commonwealth of Australia;Canberra;
AUT;at;p;Austria;Austrian;;;Vienna|Wien;Ballhausplatz
AZE;az;pm;Azerbaijan;Azerbaijani|Azeri;;;Baku;
BHS;bs;m;Bahamas;Bahamian;;;Nassau;
BHR;bh;m;Bahrain;Bahraini;;;Manama;
BGD;bd;pm;Bangladesh;Bangladeshi;;;Dhaka|Dacca;
BRB;bb;pm;Barbados;Barbadian;;;Bridgetown;
BLR;by;pm;Belarus;Belarusian|Belarussian;;Byelorussia;Minsk;
BEL;be;m;Belgium;Belgian;;;;
BLZ;-;m;Belize;Belizean;;;Belmopan;
BEN;bj;p;Benin;Beninese;Beninese;;Porto-Novo;
BTN;bt;m;Bhutan;Bhutanese;Bhutanese;;Thimphu;
BOL;bo;p;Bolivia;Bolivian;;Plurinational State of Bolivia;La Paz;
BIH;ba;pm;Bosnia and Herzegovina;Bosnian;;Bosnia|Bosnia-Herzegovina|BiH;Sarajevo;
BWA;bw;p;Botswana;Botswanan;Batswana|Motswana;;Gaborone;
BRA;br;p;Brazil;Brazilian;;;Brasilia|Brasília;Planalto Palace|Itamaraty
BRN;bn;m;Brunei;Bruneian;;Brunei Darussalam;Bandar Seri Begawan;
BGR;bg;pm;Bulgaria;Bulgarian;;;Sofia;
BFA;bf;pm;Burkina Faso;Burkinabe;Burkinabe;;Ouagadougou;
BDI;bi;pm;Burundi;Burundian;;;Bujumbura|Gitega;
KHM;kh;m;Cambodia;Cambodian;;Kampuchea;Phnom Penh;
CMR;cm;pm;Cameroon;Cameroonian;;;Yaoundé|Yaounde;
CAN;ca;m;Canada;Canadian;;;Ottawa;Parliament Hill
CPV;cv;pm;Cape Verde;Cape Verdean;;Cabo Verde;Praia;
CAF;-;pm;Central African Republic;Central African;;CAR;Bangui;
TCD;td;pm;Chad;Chadian;;;N'Djamena;
CHL;cl;p;Chile;Chilean;;;Santiago|Santiago de Chile;La Moneda
CHN;cn;pm;China;Chinese;Chinese;People's Republic of China|PRC|P.R. China|PR China|mainland China;Beijing|Peking;Zhongnanhai
COL;-;p;Colombia;Colombian;;;Bogotá|Bogota;
COM;km;p;Comoros;Comorian;;;Moroni;
COG;cg;pm;Republic of the Congo;;;Congo-Brazzaville|Congo Republic|Republic of Congo;Brazzaville;
COD;cd;pm;Democratic Republic of the Congo;Congolese;Congolese;DRC|DR Congo|D.R. Congo|Democratic Republic of Congo|Congo|
  Congo-Kinshasa|Zaire;Kinshasa;
CRI;cr;p;Costa Rica;Costa Rican;;;;
CIV;ci;pm;Ivory Coast;Ivorian;;Côte d'Ivoire|Cote d'Ivoire;Yamoussoukro;
HRV;hr;pm;Croatia;Croatian|Croat;Croatians|Croats;;Zagreb;
CUB;cu;pm;Cuba;Cuban;;;Havana|La Habana;
CYP;cy;p;Cyprus;Cypriot;;Republic of Cyprus;Nicosia;
CZE;cz;pm;Czech Republic;Czech;Czechs;Czechia;Prague|Praha;
DNK;dk;m;Denmark;Danish;Danes;Kingdom of Denmark;Copenhagen;
DJI;-;pm;Djibouti;Djiboutian;;;;
DMA;dm;pm;Dominica;;;Commonwealth of Dominica;Roseau;
DOM;do;p;Dominican Republic;Dominican;;;Santo Domingo;
ECU;ec;p;Ecuador;Ecuadorian|Ecuadorean;;;Quito;
EGY;eg;pm;Egypt;Egyptian;;Arab Republic of Egypt;Cairo;
SLV;sv;p;El Salvador;Salvadoran|Salvadorean;;;San Salvador;
GNQ;-;pm;Equatorial Guinea;Equatorial Guinean;;;Malabo;
ERI;er;p;Eritrea;Eritrean;;;Asmara;
EST;ee;pm;Estonia;Estonian;;;Tallinn;
SWZ;sz;m;Eswatini;Swazi;;Swaziland;Mbabane;
ETH;et;pm;Ethiopia;Ethiopian;;;Addis Ababa;
FJI;fj;pm;Fiji;Fijian;;;Suva;
FIN;fi;pm;Finland;Finnish;Finns;;Helsinki;
FRA;fr;pm;France;French;French|Frenchmen;French Republic;Paris;Élysée|Elysee|Élysée Palace|Elysee Palace|Quai d'Orsay|Matignon
GAB;-;pm;Gabon;Gabonese;Gabonese;Gabonese Republic;Libreville;
GMB;gm;p;Gambia;Gambian;;;Banjul;
GEO;ge;pm;Georgia;Georgian;;;Tbilisi;
DEU;de;p;Germany;German;;Federal Republic of Germany|FRG;Berlin;
GHA;gh;p;Ghana;Ghanaian;;;Accra;
GRC;gr;pm;Greece;Greek|Hellenic;Greeks;Hellenic Republic;Athens;
GRD;gd;m;Grenada;Grenadian;;;;
GTM;gt;p;Guatemala;Guatemalan;;;Guatemala City;
GIN;gn;pm;Guinea;Guinean;;;Conakry;
GNB;gw;pm;Guinea-Bissau;;;;Bissau;
GUY;gy;pm;Guyana;Guyanese;Guyanese;;;
HTI;ht;pm;Haiti;Haitian;;;Port-au-Prince;
HND;hn;p;Honduras;Honduran;;;Tegucigalpa;
HUN;hu;pm;Hungary;Hungarian;;;Budapest;
ISL;is;pm;Iceland;Icelandic;Icelanders;;Reykjavik|Reykjavík;
IND;in;pm;India;Indian;;Republic of India|Bharat;New Delhi|Delhi;South Block
IDN;id;p;Indonesia;Indonesian;;;Jakarta;Merdeka Palace
IRN;ir;p;Iran;Iranian;;Islamic Republic of Iran|Islamic Republic|Persia;Tehran|Teheran;
IRQ;iq;pm;Iraq;Iraqi;;;Baghdad;
IRL;ie;pm;Ireland;Irish;Irish;Republic of Ireland|Irish Republic|Éire;Dublin;
ISR;il;pm;Israel;Israeli;;State of Israel;;
ITA;it;pm;Italy;Italian;;Italian Republic;Rome|Roma;Palazzo Chigi|Quirinale
JAM;jm;m;Jamaica;Jamaican;;;;
JPN;jp;m;Japan;Japanese;Japanese;;Tokyo;Kantei
JOR;jo;m;Jordan;Jordanian;;Hashemite Kingdom of Jordan;Amman;
KAZ;kz;pm;Kazakhstan;Kazakh|Kazakhstani;Kazakhs|Kazakhstanis;;Astana|Nur-Sultan;
KEN;ke;p;Kenya;Kenyan;;;Nairobi;
KIR;ki;p;Kiribati;I-Kiribati;I-Kiribati;;Tarawa;
PRK;kp;pm;North Korea;North Korean;;DPRK|D.P.R.K.|Democratic People's Republic of Korea|N. Korea|NK;Pyongyang|P'yongyang;
KOR;kr;pm;South Korea;South Korean|Korean;South Koreans|Koreans;Republic of Korea|RoK|ROK|R.O.K.|S. Korea|Korea;Seoul;Cheong Wa Dae|
  Blue House|Yongsan
XKX;-;pm;Kosovo;Kosovar|Kosovan;;;Pristina|Prishtina;
KWT;kw;m;Kuwait;Kuwaiti;;;;
KGZ;kg;pm;Kyrgyzstan;Kyrgyz|Kyrgyzstani;Kyrgyz;Kirghizia|Kyrgyz Republic;Bishkek;
LAO;-;pm;Laos;Lao|Laotian;Laotians;Lao PDR|Lao People's Democratic Republic;Vientiane;
LVA;lv;pm;Latvia;Latvian;;;Riga;
LBN;lb;pm;Lebanon;Lebanese;Lebanese;;Beirut;
LSO;ls;m;Lesotho;Basotho;Basotho;;Maseru;
LBR;lr;p;Liberia;Liberian;;;Monrovia;
LBY;-;pm;Libya;Libyan;;;Tripoli;
LIE;li;m;Liechtenstein;Liechtensteiner;;;Vaduz;
LTU;lt;pm;Lithuania;Lithuanian;;;Vilnius;
LUX;lu;m;Luxembourg;Luxembourgish;Luxembourgers;;;
MDG;mg;pm;Madagascar;Malagasy|Madagascan;Malagasy;;Antananarivo;
MWI;mw;p;Malawi;Malawian;;;Lilongwe;
MYS;my;m;Malaysia;Malaysian;;;Kuala Lumpur|Putrajaya;
MDV;mv;p;Maldives;Maldivian;;;Malé;
MLI;-;pm;Mali;Malian;;;Bamako;
MLT;mt;pm;Malta;Maltese;Maltese;;Valletta;
MHL;mh;p;Marshall Islands;Marshallese;Marshallese;;Majuro;
MRT;mr;pm;Mauritania;Mauritanian;;Islamic Republic of Mauritania;Nouakchott;
MUS;mu;pm;Mauritius;Mauritian;;;Port Louis;
MEX;mx;ps;Mexico;Mexican;;United Mexican States;Mexico City;Los Pinos
FSM;-;p;Micronesia;Micronesian;;Federated States of Micronesia;Palikir;
MDA;md;pm;Moldova;Moldovan;;;Chisinau|Chișinău;
MCO;mc;;Monaco;Monegasque;;;;
MNG;mn;pm;Mongolia;Mongolian;;;Ulaanbaatar|Ulan Bator;
MNE;-;pm;Montenegro;Montenegrin;;;Podgorica;
MAR;ma;m;Morocco;Moroccan;;;Rabat;
MOZ;mz;pm;Mozambique;Mozambican;;;Maputo;
MMR;mm;pm;Myanmar;Burmese|Myanmar;Burmese;Burma;Naypyidaw|Nay Pyi Taw|Naypyitaw;
NAM;na;pm;Namibia;Namibian;;;Windhoek;
NRU;nr;p;Nauru;Nauruan;;;;
NPL;np;pm;Nepal;Nepali|Nepalese;Nepalis|Nepalese;;Kathmandu;
NLD;nl;m;Netherlands;Dutch;Dutch;Holland;Amsterdam|The Hague|Hague;
NZL;nz;m;New Zealand;New Zealand|Kiwi;New Zealanders|New Zealander|Kiwis;Aotearoa;Wellington;Beehive
NIC;ni;p;Nicaragua;Nicaraguan;;;Managua;
NER;ne;pm;Niger;Nigerien;;;Niamey;
NGA;ng;p;Nigeria;Nigerian;;;Abuja;Aso Rock
MKD;mk;pm;North Macedonia;Macedonian;;Macedonia|FYROM|Former Yugoslav Republic of Macedonia;Skopje;
NOR;no;m;Norway;Norwegian;;;Oslo;
OMN;om;;Oman;Omani;;Sultanate of Oman;Muscat;
PAK;pk;pm;Pakistan;Pakistani;;Islamic Republic of Pakistan;Islamabad;
PLW;-;p;Palau;Palauan;;;Ngerulmud;
PSE;ps;pm;Palestine;Palestinian;;State of Palestine|Palestinian territories|Occupied Palestinian Territory;Ramallah;
PAN;pa;p;Panama;Panamanian;;;Panama City;
PNG;pg;m;Papua New Guinea;Papua New Guinean;;PNG;Port Moresby;
PRY;py;p;Paraguay;Paraguayan;;;Asunción|Asuncion;
PER;pe;pm;Peru;Peruvian;;;Lima;
PHL;ph;ps;Philippines;Philippine|Filipino;Filipinos;;Manila;Malacañang|Malacañang Palace|Malacanang
POL;pl;pm;Poland;Polish;Poles;;Warsaw;
PRT;pt;pm;Portugal;Portuguese;Portuguese;Portuguese Republic;Lisbon;
QAT;qa;m;Qatar;Qatari;;;Doha;
ROU;ro;pm;Romania;Romanian;;;Bucharest;
RUS;ru;pm;Russia;Russian;;Russian Federation;Moscow;Kremlin
RWA;rw;pm;Rwanda;Rwandan;;;Kigali;
KNA;kn;m;Saint Kitts and Nevis;;;St. Kitts and Nevis;Basseterre;
LCA;lc;m;Saint Lucia;Saint Lucian;;St. Lucia;Castries;
VCT;-;m;Saint Vincent and the Grenadines;;;St. Vincent and the Grenadines|Saint Vincent|St. Vincent;Kingstown;
WSM;-;m;Samoa;Samoan;;;Apia;
SMR;sm;;San Marino;Sammarinese;Sammarinese;;;
STP;-;pm;Sao Tome and Principe;;;São Tomé and Príncipe;São Tomé;
SAU;sa;m;Saudi Arabia;Saudi|Saudi Arabian;Saudis;Kingdom of Saudi Arabia|KSA;Riyadh;
SEN;sn;pm;Senegal;Senegalese;Senegalese;;Dakar;
SRB;rs;pm;Serbia;Serbian|Serb;Serbs|Serbians;;Belgrade;
SYC;-;p;Seychelles;Seychellois;Seychellois;;;
SLE;sl;p;Sierra Leone;Sierra Leonean;;;Freetown;
SGP;sg;pm;Singapore;Singaporean|Singapore;Singaporeans;Republic of Singapore;;Istana
SVK;sk;pm;Slovakia;Slovak|Slovakian;Slovaks;Slovak Republic;Bratislava;
SVN;si;pm;Slovenia;Slovenian|Slovene;Slovenes|Slovenians;;Ljubljana;
SLB;sb;m;Solomon Islands;Solomon Islands;Solomon Islanders;Solomons;Honiara;
SOM;so;pm;Somalia;Somali;;;Mogadishu;
ZAF;za;p;South Africa;South African;;RSA;Pretoria;Union Buildings
SSD;ss;p;South Sudan;South Sudanese;South Sudanese;;Juba;
ESP;es;m;Spain;Spanish;Spaniards;Kingdom of Spain;Madrid;Moncloa
LKA;lk;pm;Sri Lanka;Sri Lankan;;Ceylon;Colombo;
SDN;sd;pm;Sudan;Sudanese;Sudanese;;Khartoum;
SUR;sr;p;Suriname;Surinamese;Surinamese;;Paramaribo;
SWE;se;m;Sweden;Swedish;Swedes;;Stockholm;
CHE;ch;p;Switzerland;Swiss;Swiss;Swiss Confederation;Bern|Berne;
SYR;sy;pm;Syria;Syrian;;Syrian Arab Republic;Damascus;
TWN;tw;pm;Taiwan;Taiwanese;Taiwanese;Chinese Taipei|Formosa;Taipei;
TJK;tj;pm;Tajikistan;Tajik|Tajikistani;;;Dushanbe;
TZA;tz;pm;Tanzania;Tanzanian;;;Dodoma;
THA;th;m;Thailand;Thai;;Siam;Bangkok;Government House
TLS;tl;pm;Timor-Leste;Timorese|East Timorese;Timorese;East Timor|Timor Leste;Dili;
TGO;tg;pm;Togo;Togolese;Togolese;Togolese Republic;Lomé|Lome;
TON;-;m;Tonga;Tongan;;;Nuku'alofa;
TTO;tt;pm;Trinidad and Tobago;Trinidadian;;Trinidad & Tobago|Trinidad;Port of Spain;
TUN;tn;pm;Tunisia;Tunisian;;;Tunis;
TUR;tr;pm;Turkey;Turkish;Turks;Türkiye|Turkiye;Ankara;
TKM;-;p;Turkmenistan;Turkmen;Turkmens;;Ashgabat;
TUV;-;m;Tuvalu;Tuvaluan;;;Funafuti;
UGA;ug;pm;Uganda;Ugandan;;;Kampala;
UKR;ua;pm;Ukraine;Ukrainian;;;Kyiv|Kiev;Verkhovna Rada
ARE;ae;pm;United Arab Emirates;Emirati;;UAE|U.A.E.;Abu Dhabi;
GBR;uk;m;United Kingdom;British|UK|U.K.;Britons|Briton|Brits|British;UK|U.K.|Britain|Great Britain|
  United Kingdom of Great Britain and Northern Ireland;London;Downing Street|No. 10|Number 10|Number 10 Downing Street|
  10 Downing Street|Whitehall|Westminster;England|Scotland|Wales|Northern Ireland;English|Scottish|Welsh|Northern Irish
USA;us;ps;United States;American|US|U.S.|USA|U.S.A.;;US|U.S.|USA|U.S.A.|United States of America|America;Washington|
  Washington, D.C.|Washington D.C.|Washington, DC|Washington DC;White House|Foggy Bottom|Capitol Hill|Oval Office
URY;uy;p;Uruguay;Uruguayan;;;Montevideo;
UZB;uz;pm;Uzbekistan;Uzbek|Uzbekistani;;;Tashkent;
VUT;-;pm;Vanuatu;Ni-Vanuatu|Vanuatuan;Ni-Vanuatu;;Port Vila;
VAT;va;;Vatican City;Vatican;;Vatican|Holy See;;Apostolic Palace
VEN;ve;p;Venezuela;Venezuelan;;Bolivarian Republic of Venezuela;Caracas;Miraflores|Miraflores Palace
VNM;vn;pm;Vietnam;Vietnamese;Vietnamese;Viet Nam|Việt Nam|Socialist Republic of Vietnam|Socialist Republic of Viet Nam|SRV|
  S.R. Vietnam;Hanoi|Ha Noi|Hà Nội;
YEM;ye;pm;Yemen;Yemeni;;;Sanaa|Sana'a;
ZMB;zm;p;Zambia;Zambian;;;Lusaka;
ZWE;zw;p;Zimbabwe;Zimbabwean;;;Harare;
HKG;hk;;Hong Kong;Hong Kong;Hongkongers|Hong Kongers;HKSAR|Hong Kong SAR|Hongkong;;
MAC;mo;;Macao;Macanese;Macanese;Macau|Macao SAR;;
GRL;-;m;Greenland;Greenlandic;Greenlanders;;Nuuk;
PRI;pr;;Puerto Rico;Puerto Rican;;;San Juan;
ESH;-;pm;Western Sahara;Sahrawi;Sahrawis;;;
FRO;fo;m;Faroe Islands;Faroese;Faroese;;;
GIB;gi;;Gibraltar;Gibraltarian;;;;
GUM;gu;;Guam;Guamanian;;;;
BMU;bm;m;Bermuda;Bermudian;;;;
COK;ck;m;Cook Islands;;;;;
NIU;-;m;Niue;Niuean;;;;
NCL;nc;p;New Caledonia;New Caledonian;;;Nouméa;
PYF;pf;p;French Polynesia;;;;Papeete;
FLK;fk;;Falkland Islands;;;Falklands|Malvinas;;
CYM;ky;m;Cayman Islands;;;;;
ABW;aw;m;Aruba;Aruban;;;Oranjestad;
AIA;-;m;Anguilla;Anguillan;;;;
ALA;-;;Åland;;;Åland Islands|Aland Islands;Mariehamn;
ASM;-;;American Samoa;American Samoan;;;Pago Pago;
ATF;-;;French Southern Territories;;;;;
BES;-;;Caribbean Netherlands;;;Bonaire;;
BLM;-;;Saint Barthélemy;;;Saint Barts|St. Barts;;
CCK;-;;Cocos Islands;;;Keeling Islands;;
CUW;cw;m;Curaçao;;;;Willemstad;
CXR;-;;Christmas Island;;;;;
GGY;gg;;Guernsey;;;Bailiwick of Guernsey;;
GLP;gp;;Guadeloupe;;;;;
GUF;gf;;French Guiana;;;;Cayenne;
IMN;im;;Isle of Man;Manx;Manx;;;
JEY;je;;Bailiwick of Jersey;;;;Saint Helier|St. Helier;
MAF;-;;Saint Martin;;;;;
MNP;mp;;Northern Mariana Islands;;;Northern Marianas|Saipan;;
MSR;-;m;Montserrat;Montserratian;;;;
MTQ;mq;;Martinique;Martinican;;;Fort-de-France;
MYT;yt;;Mayotte;;;;;
NFK;-;;Norfolk Island;;;;;
PCN;-;;Pitcairn Islands;;;Pitcairn;;
REU;re;;La Réunion;;;Réunion Island|Reunion Island;;
SGS;-;;South Georgia;;;South Georgia and the South Sandwich Islands;;
SHN;-;;Saint Helena;;;St. Helena;;
SJM;-;;Svalbard;;;;Longyearbyen;
SPM;-;;Saint Pierre and Miquelon;;;St. Pierre and Miquelon;;
SXM;sx;m;Sint Maarten;;;;Philipsburg;
TCA;-;m;Turks and Caicos Islands;;;Turks and Caicos;;
VGB;-;m;British Virgin Islands;;;;;
VIR;vi;;U.S. Virgin Islands;;;US Virgin Islands|United States Virgin Islands;;
WLF;-;;Wallis and Futuna;;;;;
`;
