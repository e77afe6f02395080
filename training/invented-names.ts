/** Parts of names of peoples whose names the treebanks seldom have. All combinations are invented. */
const vietnameseFamily =
  'Nguyễn Trần Lê Phạm Vũ Đỗ Lý Bùi Đặng Hồ Ngô Dương Phan Tô Lương Đinh Hoàng Huỳnh Trương Trịnh Mai Đào Đoàn Cao Võ'.split(
    ' ',
  );
const vietnameseMiddle =
  'Văn Thị Đức Minh Quang Hữu Thanh Ngọc Xuân Quốc Đình Thu Hải Công Hoài Kim Tuấn Bá Trọng Thành Mỹ Hồng'.split(
    ' ',
  );
const vietnameseGiven = (
  'Nam Hùng Dũng Sơn Long Hà Hằng Lan Mai Bình Cường Hòa Phúc Thắng Tuấn Anh Chính Tâm Lâm Thủy Hoa Giang Đạt Khánh Bảo Châu ' +
  'Tài Vinh Thành An Hưng Hiền Phương Ngân Trung Kiên Quân Lợi Nghĩa Yến'
).split(' ');
const koreanFamily =
  'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong Moon Yang Bae Nam'.split(
    ' ',
  );
const koreanGiven =
  'Jae Hyun Min Seo Ji Woo Jin Ho Sung Dong Young Kyung Hye Eun Yong Tae Chul Soo Jun Won Sang In Ki Myung Hee Joon Kyu Ha Ra Yeon'.split(
    ' ',
  );
const chineseFamily =
  'Wang Li Zhang Liu Chen Zhao Zhou Wu Xu Sun Zhu Guo Lin He Gao Wei Luo Xie Tang Deng'.split(' ');
const chineseGiven =
  'Xiao Jian Wen Guo Hua Ming Wei Jun Feng Yi Li Hong Bo Tao Jing Yan Zhi Qiang Ping Lin'.split(' ');
const otherGiven =
  'Amara Kwame Ilse Noura Rafael Mara Jonas Aino Tomás Leila Adisa Budi Samira Ewa Olaf Grace Omar Yusuf Sanjay Priya Hiroshi Yuki Zoran'.split(
    ' ',
  );
const otherFamily =
  'Diop Adjei Brandt Haddad Costa Silva Berg Salo Rivera Karimi Bello Santoso Aziz Nowak Lindqvist Mwangi Saleh Kaya Mehta Rao Tanaka Mori Petrović al-Rashid al-Harbi bin-Said Weiss-Laurent'.split(
    ' ',
  );

type Pick = <Value>(values: readonly Value[]) => Value;

/** Draws one of the values with the numbers of `random`. */
export function pickWith(random: () => number): Pick {
  return (values) => values[Math.floor(random() * values.length)];
}

function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** The words of an invented person's name, family name first where its people put it so; one word where `short`. */
export function inventName(random: () => number, short: boolean): readonly string[] {
  const pick = pickWith(random);
  const kind = random();
  if (kind < 0.4) return vietnameseName(random, short);
  if (kind < 0.7) return koreanName(random, short);
  if (kind < 0.8)
    return short
      ? [pick(chineseFamily)]
      : [pick(chineseFamily), pick(chineseGiven) + pick(chineseGiven).toLowerCase()];
  return short ? [pick(otherFamily)] : [pick(otherGiven), pick(otherFamily)];
}

function vietnameseName(random: () => number, short: boolean): readonly string[] {
  const pick = pickWith(random);
  const middle =
    random() < 0.25
      ? []
      : random() < 0.25
        ? [pick(vietnameseMiddle), pick(vietnameseMiddle)]
        : [pick(vietnameseMiddle)];
  const words = short ? [pick(vietnameseGiven)] : [pick(vietnameseFamily), ...middle, pick(vietnameseGiven)];
  return random() < 0.5 ? words : words.map(withoutMarks);
}

function koreanName(random: () => number, short: boolean): readonly string[] {
  const pick = pickWith(random);
  if (short) return [pick(koreanFamily)];
  const first = pick(koreanGiven);
  const second = pick(koreanGiven);
  return random() < 0.75
    ? [pick(koreanFamily), `${first}-${second.toLowerCase()}`]
    : [pick(koreanFamily), first, second];
}
