/** Words for what was done to an article on the day beside them, in English, Korean and Vietnamese. */
export const publishingVerbs: readonly string[] =
  'published|updated|posted|modified|issued|created|입력|수정|등록|cập nhật'.split('|');
