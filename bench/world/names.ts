import type { Custom } from './countries.ts';
import type { Random } from './random.ts';

const words = (text: string): readonly string[] => text.split(' ');

const given: Readonly<Record<Custom, readonly string[]>> = {
  vietnamese: words(
    'Hùng Dũng Thắng Sơn Bình Đức Hải Khánh Lâm Minh Nam Phong Quân Tâm Thành Tuấn Việt Hương Lan Mai Thảo Trang Yến Ngọc',
  ),
  korean: words(
    'Min-seok Ji-hoon Seung-woo Hye-jin Dong-hyun Sang-ho Kyung-soo Eun-young Jae-won Tae-yang Yong-jin Hyun-woo Mi-kyung Chang-min Sun-hee Young-ho',
  ),
  chinese: words(
    'Jianguo Weiming Xiaoling Guoqiang Zhiyuan Haoran Meilin Yongfu Dehua Shaojun Lihong Zemin Wenbo Ruolan Changming Baozhu',
  ),
  japanese: words(
    'Haruto Kenji Takeshi Hiroshi Yoshiko Masato Shinzo Akira Naoki Sayaka Tetsuya Keiko Ryota Daisuke Fumio Toshiro',
  ),
  english: words(
    'Robert Margaret Edward Catherine Stephen Helen Andrew Victoria Martin Frances Philip Eleanor Graham Judith Russell Marion Walter Alice Clive Daphne',
  ),
  continental: words(
    'Matthias Claire Henrik Ingrid Lorenzo Giulia Pascal Margaux Stefan Annelie Bruno Katarina Olivier Sabine Lars Philippa Rainer Elisabet Marco Solveig',
  ),
  slavic: words(
    'Sergei Dmitry Aleksandr Mikhail Andrei Viktor Irina Natalia Yuri Oleg Pavel Bogdan Tatiana Grigory Maksim Larisa',
  ),
  hispanic: words(
    'Alejandro Mariana Ricardo Gabriela Fernando Lucia Joaquin Beatriz Rodrigo Valentina Esteban Carolina Ignacio Paloma Tomas Ximena',
  ),
  arabic: words(
    'Mohammed Ahmed Khalid Yusuf Hassan Omar Faisal Layla Tariq Salman Nasser Karim Mahmoud Samira Rashid Jamal',
  ),
  indian: words(
    'Rajesh Anand Sunita Vikram Priya Suresh Deepak Lakshmi Arvind Meera Harish Kavita Prakash Nirmala Ashok Chandra',
  ),
  malay: words(
    'Budi Rahman Siti Joko Hendra Ratna Surya Wahyu Dewi Agus Iskandar Putri Bambang Aminah Yusof Kartika',
  ),
};

const family: Readonly<Record<Custom, readonly string[]>> = {
  vietnamese: words('Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Phan Trịnh Đinh'),
  korean: words('Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang'),
  chinese: words('Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Zhu Gao Liang Zheng'),
  japanese: words(
    'Tanaka Suzuki Watanabe Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Inoue Kimura Hayashi Shimizu Mori Ikeda',
  ),
  english: words(
    'Harcourt Pemberton Whitlock Ashdown Galloway Thornbury Merriweather Kingsley Redfern Blackwood Stanhope Fairfax Cartwright Wexford Holloway Penrose Mbeki Okafor Wanjiru Adeyemi Kimathi Dlamini',
  ),
  continental: words(
    'Reinhardt Lindqvist Moreau Bianchi Vandermeer Halvorsen Kovacs Papadakis Duchamp Weissmann Ferrante Sorensen Brandt Lefevre Rossetti Nilsson Castellan Hoffner Bergstrom Delacroix',
  ),
  slavic: words(
    'Volkov Morozov Kuznetsov Orlov Zaitsev Kowalczyk Shevchuk Petrenko Wisniewski Nazarbek Karimov Jovanovic Belov Sokolov Markovic Tarasenko',
  ),
  hispanic: words(
    'Villanueva Cardenas Montero Echeverria Salazar Quiroga Almeida Figueroa Navarro Barrientos Zamora Pacheco Oliveira Santamaria Urrutia Castellanos',
  ),
  arabic: words(
    'al-Rashid al-Mansour al-Haddad al-Sabah al-Farsi al-Tamimi al-Najjar al-Qasimi al-Khatib al-Jabari al-Masri al-Attar al-Zahrani al-Bakri al-Hariri al-Dosari',
  ),
  indian: words(
    'Chaudhary Krishnan Mukherjee Raghavan Banerjee Deshmukh Narayan Srivastava Venkatesh Bhattarai Iyengar Malhotra Subramaniam Thakur Wattana Somchai',
  ),
  malay: words(
    'Wibowo Santoso Hakim Kusuma Prasetyo Halim Nugroho Siregar Gunawan Mahendra Salleh Othman Zainal Razak Suharto Hartono',
  ),
};

const middle = words('Văn Đức Quang Thị Hữu Xuân Công Minh');

/** A person's name as its parts. */
export interface PersonName {
  readonly custom: Custom;
  readonly given: string;
  readonly family: string;
  readonly middle: string;
}

/** A new name by a custom; it may have been given before. */
export function drawName(custom: Custom, random: Random): PersonName {
  return {
    custom,
    given: random.pick(given[custom]),
    family: random.pick(family[custom]),
    middle: custom === 'vietnamese' ? random.pick(middle) : '',
  };
}

/** How an outlet writes names: as the bearer does, without marks, in Western order, or in another transcription. */
export type NameStyle = 'native' | 'plain' | 'western' | 'transcribed';

const respelt: Readonly<Record<string, string>> = {
  Sergei: 'Sergey',
  Dmitry: 'Dmitri',
  Aleksandr: 'Alexander',
  Andrei: 'Andrey',
  Yuri: 'Yury',
  Natalia: 'Natalya',
  Mohammed: 'Muhammad',
  Yusuf: 'Yousef',
  Khalid: 'Khaled',
  Faisal: 'Faysal',
  Mahmoud: 'Mahmud',
  Fernando: 'Fernándo',
};

/** The full name as an outlet of this style writes it. */
export function fullName(name: PersonName, style: NameStyle): string {
  switch (name.custom) {
    case 'vietnamese': {
      const whole = `${name.family} ${name.middle} ${name.given}`;
      return style === 'native' ? whole : withoutMarks(whole);
    }
    case 'korean':
    case 'chinese':
      return easternName(name, style);
    case 'japanese':
      return style === 'native' ? `${name.family} ${name.given}` : `${name.given} ${name.family}`;
    case 'arabic':
      return `${spelling(name.given, style)} ${style === 'transcribed' ? name.family.replace('al-', 'Al ') : name.family}`;
    case 'english':
    case 'continental':
    case 'slavic':
    case 'hispanic':
    case 'indian':
    case 'malay':
      break;
  }
  return `${spelling(name.given, style)} ${name.family}`;
}

function easternName({ family, given }: PersonName, style: NameStyle): string {
  if (style === 'western') return `${given} ${family}`;
  return `${family} ${style === 'transcribed' ? joined(given) : given}`;
}

const joined = (name: string): string => name.replace('-', '');

function spelling(name: string, style: NameStyle): string {
  return style === 'transcribed' ? (respelt[name] ?? name) : name;
}

/** What the person is called after the first mention. */
export function shortName(name: PersonName, style: NameStyle): string {
  if (name.custom === 'vietnamese') return style === 'native' ? name.given : withoutMarks(name.given);
  if (name.custom === 'arabic' && style === 'transcribed') return name.family.replace('al-', 'Al ');
  return name.family;
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}
