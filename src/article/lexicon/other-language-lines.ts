/** Korean and Vietnamese lines of furniture, whole. */
export const furnitureLines: readonly string[] = (
  '본문바로가기|본문 바로가기|본문듣기|본문 듣기|닫기|공유|공유하기|인쇄|인쇄하기|스크랩|좋아요|구독|구독하기|메뉴|검색|로그인|회원가입|' +
  '관련기사|관련 기사|많이 본 뉴스|chia sẻ|bình luận|đọc thêm|tin cùng chuyên mục|trở về đầu trang|đóng|in bài|gửi bình luận'
).split('|');

/** Beginnings of such lines, each with the length of what may follow, in UTF-16 units. */
export const furnitureOpeners: readonly (readonly [string, number])[] = [
  ['글자크기', 20],
  ['글자 크기', 20],
  ['댓글', 10],
  ['기사제보', 60],
  ['기사 제보', 60],
  ['저작권자', 80],
  ['ⓒ', 80],
  ['©', 80],
  ['무단전재', 60],
  ['무단 전재', 60],
  ['xem thêm', 100],
  ['tin liên quan', 100],
  ['theo dõi', 60],
  ['từ khóa', 101],
  ['chủ đề', 61],
];
