/**
 * Kinds of line that stand on news pages and say nothing of the news: each pattern names a class, never one page's
 * phrase. All are anchored to the whole line and tried on short lines alone.
 */

/** Buttons and menus: a line made of these words alone is furniture, in any order. */
const controls = new Set(
  (
    'share tweet email e-mail mail print save copy link links url facebook twitter x linkedin whatsapp telegram reddit ' +
    'pinterest instagram youtube tiktok line kakao zalo messenger follow us on via this article story page by in to the ' +
    'text font size larger smaller bigger increase decrease aa a+ a- close open top back bottom up menu search home login log sign ' +
    'out register subscribe subscription newsletter newsletters advertisement advertisements ad ads advert sponsored ' +
    'promoted comment comments next previous prev more less show hide skip content main navigation photo photos video ' +
    'videos gallery galleries slideshow listen play pause mute audio replay watch live latest related tags tag topics ' +
    'and or settings language english source sources credit bookmark bookmarks like dislike edition mobile app download rss ' +
    'button buttons options view all read full version loading 0 1 of caption ends end interactive feature graphic'
  ).split(' '),
);

const koreanVietnamese =
  /^(?:본문 ?(?:바로가기|듣기)|글자 ?크기.{0,20}|닫기|공유(?:하기)?|인쇄(?:하기)?|스크랩|좋아요|댓글.{0,10}|구독(?:하기)?|기사 ?제보.{0,60}|메뉴|검색|로그인|회원가입|관련 ?기사|많이 본 뉴스|(?:저작권자|ⓒ|©).{0,80}|무단 ?전재.{0,60}|chia sẻ|bình luận|đọc thêm|xem thêm.{0,100}|tin liên quan.{0,100}|tin cùng chuyên mục|trở về đầu trang|theo dõi.{0,60}|đóng|in bài|gửi bình luận|từ khóa:?.{0,100}|chủ đề:?.{0,60})$/iu;

const classes: readonly RegExp[] = [
  // Ways onward.
  /^\[?(?:read|see|watch|view|find out|learn|show|load|hear) (?:more|also|all|next|now|live|related)\b[^.]*$/i,
  /^(?:also read|read (?:the )?full|read on|click (?:here|to|on|for)|tap (?:here|to)|swipe|scroll)\b.*$/i,
  /^(?:related|recommended|must[ -](?:read|watch|see)|just watched|trending|popular|most (?:read|viewed|popular|shared|commented)|editors?['’]s? picks?|top (?:stories|news)|latest (?:news|stories|headlines)|in pictures|in photos|up next|now playing|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|more(?: on this story| from\b[^.]*| coverage| stories| news| in\b[^.]*)?)(?:$|:.*$)/i,
  /^related (?:stor(?:y|ies)|articles?|coverage|news|topics?|posts?|content|links?|videos?|reading)\b[^.]*$/i,
  /^(?:recommended|related|watch|video|listen|photos|pictures|gallery|slideshow|more|see also|explainer|in depth|also|read|opinion): [^.]*$/i,
  /^(?:continue reading|story continues|article continues|keep reading|continued (?:on|from) page|skip (?:to|past)|back to (?:top|home|the top)|jump to)\b.*$/i,
  /^(?:advertisement|advertising|sponsored content|paid content|promoted)\b[^.]{0,60}$/i,
  /^(?:replay (?:more )?videos?|(?:hide|show|toggle) caption|(?:enlarge|expand) (?:this )?(?:image|photo|picture|caption)|view gallery)\b.*$/i,
  /\b(?:toggle caption|hide caption|caption \d+ of \d+)\b/i,
  /^(?:(?:just|must|now) watch(?:ed|ing)?\b.{0,300}|.{0,200}\breplay more videos\b.{0,200})$/i,
  /^(?:read|see) (?:more|also|next|or share this story)\s?:.{0,200}$/i,
  /^newsletters? sign[ -]?up\b.{0,400}$/i,
  // Invitations.
  /^(?:sign up|subscribe|register|log ?in|sign in|join us|join our|follow (?:us|me|him|her|them|the|@|\w+ on)|like us|get (?:our|the latest|the best|all the)|download (?:the|our)|stay (?:informed|connected|up to date)|support (?:us|our (?:journalism|work))|donate (?:now|today|here)|become a (?:member|subscriber|supporter)|already a|create (?:an|your) account|keep up with|want to (?:know|read|hear|see|get)|have a (?:tip|story)|got a (?:tip|story)|send us|share your|tell us|contact us|write to us|leave a (?:comment|reply)|(?:post|add) a comment)\b.{0,260}$/i,
  /^.{0,80}\b(?:newsletters?|inbox|push notifications?|breaking news alerts?|e-?paper|paywall|free trial|by subscribing)\b.{0,30}$/i,
  /^.{0,160}\b(?:cookies|cookie settings|privacy (?:policy|notice)|terms of (?:use|service)|javascript|ad ?blocker|your browser|your (?:device|consent|preferences))\b.{0,160}$/i,
  /\b(?:civil|respectful) (?:forum|discussion|debate)\b.*\bcomment|\bcomments? (?:are|may|will|must)\b.{0,60}\bmoderat|\bcommunity guidelines\b/i,
  // Rights and makers.
  /^(?:기사)?(?:입력|승인|수정|등록|송고|발행)(?:일시?|시간)?\s?[:[|]?.{0,20}\d{4}.{0,60}$/,
  /^(?:did you )?(?:like|enjoy(?:ed)?) this (?:story|article|post)\b.{0,80}$/i,
  /^copyright(?:$| ?[©ⓒ(:\d]| .{0,60}\d{4}).{0,300}$/i,
  /^(?:©|ⓒ|\(c\)).{0,300}$/i,
  /^[^.!?]{0,80}\bcopyright: [^.!?]{0,80}$/i,
  /^.{0,160}\ball rights reserved\b.{0,200}$/i,
  /^.{0,60}\bmay not be (?:published|reproduced|copied|redistributed)\b.{0,120}$/i,
  /^\W{0,3}(?:additional )?(?:reporting|writing|editing|written|edited|reported|compiled|translated|produced) (?:and \w+ )?by\b.{0,400}$/i,
  /^.{0,160}\bcontributed (?:to this (?:report|story|article)|reporting)\b.{0,100}$/i,
  /^.{0,60}\b(?:reach|follow) .{2,40} (?:on (?:twitter|x|facebook|instagram)|at (?:https?:|@|www\.)).{0,100}$/i,
  /^this (?:article|story|report|copy|post|piece) (?:(?:was|is) (?:originally |first )?(?:published|produced|written|updated|amended|translated)|has been (?:updated|amended|edited|corrected)|(?:originally |first )appeared)\b.{0,160}$/i,
  /^(?:a version of this article|with (?:files|reporting|inputs?) from|with (?:agency|agencies|wire) inputs?)\b.{0,160}$/i,
  /^(?:authors?|publish(?:ed|ing)? date|updated date|date|written by|posted (?:by|on|in)|photo by)\s?:?$/i,
  /\bth(?:is|e) (?:web)?site uses cookies\b|\bwe (?:and our partners )?use cookies\b|\bcookies? (?:policy|consent|that are categorized)\b/i,
  // Page marks.
  /^(?:image|photo|picture|slide|video|figure) \d+ (?:of|\/) \d+\b.{0,120}$/i,
  /^\W{0,3}(?:first |last )?(?:published|updated|posted|modified)\b(?=.{0,60}\d)[^.]{0,60}(?:\b[ap]\.?m\.?)?$/i,
  /^related [\w ]{0,20}:.{0,120}$/i,
  /^(?:media )?(?:inquiries|enquiries|contacts?|tel(?:ephone)?|phone|fax|e-?mail)\b.{0,60}\d{3}.{0,60}$/i,
  /^[^|.!?]{2,40}(?: ?\| ?[^|.!?]{2,40}){2,12}$/,
  /^[^\p{L}]*$/u,
  /^page \d+(?: (?:of|\/) \d+)?$/i,
  /^\W*(?:ends?|-?30-?|xxx|e ?& ?o ?e|check against delivery|more to come)\W*$/i,
  /^[a-z]+(?:[_-][a-z]+)+$/,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[\w.+-]+@[\w.-]+$/,
  /^#\S+(?: #\S+)*$/,
  /^\d[\d,.]*[KkMm]? (?:comments?|shares?|views?|likes?|min(?:ute)?s? read|read)$/i,
  /^(?:min(?:ute)?s? read|reading time).{0,20}$/i,
  /^(?:tags?|topics?|filed under|categories|category|section|keywords?|share this|print this):? ?.{0,120}$/i,
  /^media playback is (?:un)?supported on your device$/i,
  /^\[[^\][]{3,140}\]$/,
];

/** Furniture is short: nothing longer than this is taken for it. */
const longest = 600;

function isAllControls(line: string): boolean {
  if (line.length > 120) return false;
  const words = line
    .toLowerCase()
    .split(/[\s/|·•,:!().…]+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 14 && words.every((word) => controls.has(word));
}

/**
 * Tells whether a line of a page is furniture: a button, menu, share line, way onward, invitation, advertisement mark,
 * notice of rights, list of makers, page number. English, with the commonest Korean and Vietnamese forms.
 *
 * A sentence that merely begins like one ("More than 300 people …", "Watch towers stood …") is none.
 */
export function isFurnitureLine(line: string): boolean {
  if (line.length > longest) return false;
  return isAllControls(line) || koreanVietnamese.test(line) || classes.some((kind) => kind.test(line));
}
