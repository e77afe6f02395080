/** Names of meta tags and microdata that give the day of publication, lower case, the most exact first. */
export const publishedNames: readonly string[] = (
  'article:published_time article:published article.published article:publicationdate article:publication_date og:published_time ' +
  'og:article:published_time og:pubdate og:publish_date datepublished schema:datepublished rnews:datepublished publication_date ' +
  'publication-date publicationdate published_date published-date publisheddate publish_date publish-date publishdate date_published ' +
  'published published_time published_at publish_time publish-time publishtime pubdate pub_date parsely-pub-date sailthru.date ' +
  'cxenseparse:recs:publishtime cxenseparse:publishtime dc.date.issued dcterms.issued dc.issued originalpublicationdate ' +
  'article_date_original article:post_date article_publication_date articledate article-publishdate content.published.date ' +
  'shareaholic:article_published_time citation_publication_date citation_online_date citation_date rbpubdate bt:pubdate ptime ' +
  'dcsext.articlefirstpublished displaydate publication releasedate release_date release-date vr:published_time'
).split(' ');

/** The same for names that say only "date": of most pages the publication, of some a change. */
export const datedNames: readonly string[] =
  'date dc.date dcterms.date dc:date article:date article.date doc_date article-date time timestamp eprints.date'.split(
    ' ',
  );

/** The same for the day on which a page was made. */
export const createdNames: readonly string[] =
  'article.created article:created datecreated date.created date_created dc.created dcterms.created dc.date.created created creation_date creation-date schema:datecreated'.split(
    ' ',
  );

/** Words in class names and ids of the parts of a page in which readers write. */
export const commentParts: readonly string[] =
  'comment comments reply replies respond disqus discussion'.split(' ');

/** The same for parts that show the days of other things: of other articles, of events. */
export const partsWithOtherDays: readonly string[] = (
  'related relateds recommended recommendation recommendations sidebar widget widgets popular trending latest recent teaser teasers newsletter ' +
  'promo promos carousel slider swiper nav navbar menu footer mostread recirc similar upcoming events calendar archive archives ticker ad ads ' +
  'banner masthead topbar more next prev previous pagination feed suggestions recommends navigation rail linkbox readmore morefrom weather'
).split(' ');

/** Keys under which the scripts of a page hold the day of publication, as pattern sources in lower case. */
export const scriptKeys: readonly string[] =
  'date_?published published_?(?:at|date|on|time) publish_?(?:at|date|on|time) publication_?(?:date|time) pub_?date first_?published(?:_?(?:at|date))?'.split(
    ' ',
  );

/** Parts of class names and ids that label the day of publication, as pattern sources. */
export const publishedLabels: readonly string[] =
  'publish pub-?_?date date-?_?pub posted issued entry-date post-?_?date article-?_?date'.split(' ');

/** The same for the day of a later change. */
export const changedLabels: readonly string[] = 'updated modified changed revised last-?_?mod'.split(' ');

/** Parts of class names and ids of the lines that tell who wrote an article and when. */
export const headLabels: readonly string[] = 'date meta byline author publish posted info time'.split(' ');

/** Types of linked data whose day is not that of the page's article. */
export const thingsWithOtherDays: readonly string[] =
  'Comment Review VideoObject ImageObject Event Offer Person Product Question Answer'.split(' ');
