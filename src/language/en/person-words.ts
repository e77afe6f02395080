/** Given names that begin many names in the news. */
export const givenNames: readonly string[] = (
  'Aaron Abdul Abdullah Adam Ahmad Ahmed Alan Albert Alex Alexander Alexei Ali Alice Amanda Amir Amy Ana Andrea Andrei Andrew ' +
  'Andrzej Angela Ann Anna Anne Annie Anthony Antonio António Antony Arthur Ashraf Barack Barbara Bashar Ben Benjamin Bernard Bill ' +
  'Bob Boris Brian Bruce Carl Carlos Carol Caroline Catherine Charles Chris Christine Christopher Claire Claudia Colin Cristina ' +
  'Daniel David Deborah Dennis Diana Dick Dmitri Dmitry Donald Douglas Edward Elizabeth Emily Emma Emmanuel Eric Ernesto Fatima ' +
  'Fernando Fidel Francis Francisco François Frank Fred Gary George Gerald Gerhard Giorgia Giovanni Gordon Greg Gustavo Hans ' +
  'Harold Harry Hassan Heather Helen Henry Hillary Howard Hugo Hussein Ian Ibrahim Igor Imran Isaac Ivan Jack Jacob Jacques ' +
  'James Jan Jane Janet Jason Javier Jean Jeff Jennifer Jessica Jim Jimmy Joe John Jonathan Jose José Joseph Joshua Juan Judith ' +
  'Julia Julie Justin Karen Karl Kate Katherine Keith Ken Kenneth Kevin Khalid Kyle Larry Laura Lawrence Leo Leonid Linda Lisa ' +
  'Lloyd Louis Lucas Luis Luiz Lynn Mahmoud Marc Marco Marcus Maria Marie Mario Mark Martin Mary Matt Matteo Matthew Michael ' +
  'Michel Michelle Miguel Mike Mikhail Mohamed Mohammad Mohammed Muhammad Mustafa Nadia Nancy Narendra Natalia Nathan Nicholas ' +
  'Nick Nicolas Nicolás Nikita Nikolai Olaf Oleg Olga Oliver Omar Oscar Pablo Pamela Patricia Patrick Paul Pavel Pedro Peter Petro ' +
  'Philip Pierre Rachel Rafael Ralph Raymond Rebecca Recep Ricardo Richard Robert Roberto Rodrigo Roger Ronald Rosa Roy Ruth ' +
  'Ryan Sally Salman Sam Samuel Sandra Sarah Scott Sean Sergei Sergey Shinzo Simon Sophie Stefan Stephen Steve Steven Stuart ' +
  'Susan Sven Tariq Ted Teresa Thomas Tim Timothy Tom Tony Tina Ursula Vaclav Viktor Vincent Vladimir Volodymyr Walter Wayne Wendy ' +
  'William Xavier Yasser Yoshihide Yusuf Yuri Zainab'
).split(' ');

/** Family names, of peoples that write them first too. */
export const familyNames: readonly string[] = (
  'Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Huynh Huỳnh Hoang Hoàng Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi Do Đỗ Ho Hồ Ngo Ngô Duong ' +
  'Dương Ly Lý Luong Lương To Tô Dinh Đinh Truong Trương Trinh Trịnh Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh ' +
  'Seo Shin Kwon Hwang Ahn Song Ryu Hong Moon Ban Chung Yang Bae Baek Nam Roh Wang Li Zhang Liu Chen Xi Hu Wen Zhao Zhou Wu Xu ' +
  'Sun Ma Zhu Guo Lin He Gao Abe Kishida Suga Tanaka Suzuki Sato Koizumi Smith Johnson Williams Brown Jones Miller Davis Wilson ' +
  'Anderson Taylor Moore Jackson Thompson White Clark Lewis Robinson Walker Young Allen King Wright Hill Adams Baker Nelson ' +
  'Campbell Mitchell Roberts Carter Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper ' +
  'Singh Khan Patel Sharma Gupta Kumar Garcia Martinez Rodriguez Lopez Gonzalez Fernandez Silva Santos Ivanov Petrov'
).split(' ');

/** Words before a name that say what the person is. */
export const titleWords: readonly string[] = (
  'mr mr. mrs mrs. ms ms. dr dr. president minister premier prime sir lord lady prof prof. professor senator sen. king queen prince ' +
  'princess pope captain general colonel rev. judge justice chancellor secretary governor mayor congressman congresswoman ' +
  'representative ambassador spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief director ' +
  'commissioner envoy leader deputy vice foreign acting former emir sultan sheikh shaikh ayatollah imam lieutenant major admiral ' +
  'marshal commander sergeant consul delegate adviser advisor counsellor speaker co-chair vice-president vice-chairman ' +
  'secretary-general director-general comrade counterpart candidate'
).split(' ');

/** Titles that are never part of a person's name where a name follows. */
export const honorifics: readonly string[] = (
  'mr. mrs. ms. mr mrs ms dr. dr president minister prime sir lord lady prof. professor senator sen. king queen prince princess pope captain ' +
  'general colonel rev. judge justice chancellor secretary governor mayor congressman representative st. saint'
).split(' ');
