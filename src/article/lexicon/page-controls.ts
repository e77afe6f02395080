/** Words of buttons and menus: a line made of these alone is furniture, in any order. */
export const pageControls: ReadonlySet<string> = new Set(
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
