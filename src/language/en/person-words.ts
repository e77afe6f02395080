/** Given names as written that a list of folded names lacks: with marks, or oftener other words. */
export const writtenGivenNames: readonly string[] = 'António François José Nicolás Carol Dick Douglas'.split(
  ' ',
);

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
  'mr. mrs. ms. mr mrs ms dr. dr president minister prime sir lord lady prof. professor senator sen. king queen prince princess pope ' +
  'captain general colonel rev. judge justice chancellor secretary governor mayor congressman representative st. saint'
).split(' ');
