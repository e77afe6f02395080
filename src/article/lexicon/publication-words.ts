/**
 * Words before the day on which an article first came out, lower case: English, German, French, Spanish, Portuguese, Italian, Dutch, the
 * Nordic languages, Polish, Czech, Hungarian, Romanian, Greek, Turkish, Russian, Ukrainian, Indonesian, Vietnamese, Korean, Japanese,
 * Chinese.
 */
export const publishedWords: readonly string[] = (
  'published|first published|originally published|posted|first posted|publication date|publish date|date published|release date|released|' +
  'issued|created|originally created|submitted|first out|date of publication|pub date|' +
  'veröffentlicht|veröffentlichung|erschienen|erstellt|publiziert|datum|eingestellt|' +
  'publié|publiée|mis en ligne|mise en ligne|paru|date de publication|créé|' +
  'publicado|publicada|fecha de publicación|publicação|data de publicação|criado|' +
  'pubblicato|pubblicata|pubblicazione|data di pubblicazione|gepubliceerd|geplaatst|publicatiedatum|' +
  'publicerad|publicerat|publiceret|udgivet|offentliggjort|publisert|lagt ut|julkaistu|' +
  'opublikowano|opublikowany|data publikacji|data dodania|publikováno|vydáno|zveřejněno|publikované|megjelent|közzétéve|publicat|' +
  'δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|yayınlanma|yayınlandı|yayın tarihi|oluşturulma|опубликовано|дата публикации|опубліковано|' +
  'дата публікації|diterbitkan|dipublikasikan|đăng lúc|đăng ngày|xuất bản|입력|등록|승인|작성일|公開|公開日|掲載|発行|投稿日|发布|发布时间|发表|' +
  '發布|發表|نشر|نُشر|تاريخ النشر|تاریخ انتشار'
).split('|');

/** Words before the day of a later change, in the same languages. */
export const changedWords: readonly string[] = (
  'updated|last updated|update|last update|modified|last modified|changed|last changed|revised|last revised|edited|last edited|reviewed|' +
  'last reviewed|medically reviewed|corrected|' +
  'aktualisiert|zuletzt aktualisiert|aktualisierung|geändert|zuletzt geändert|letzte änderung|letztes update|bearbeitet|überarbeitet|' +
  'mis à jour|mise à jour|modifié|modifiée|actualisé|actualizado|actualizada|modificado|última actualización|atualizado|atualizada|' +
  'última atualização|aggiornato|aggiornata|aggiornamento|ultimo aggiornamento|modificato|bijgewerkt|laatst bijgewerkt|gewijzigd|' +
  'uppdaterad|senast uppdaterad|opdateret|sist oppdatert|oppdatert|päivitetty|muokattu|zaktualizowano|aktualizacja|aktualizováno|' +
  'aktualizované|frissítve|actualizat|ενημερώθηκε|τελευταία ενημέρωση|güncelleme|güncellendi|son güncelleme|обновлено|изменено|оновлено|' +
  'diperbarui|cập nhật|수정|최종수정|更新|更新日|最終更新|更新时间|修改|تحديث|آخر تحديث|به‌روزرسانی'
).split('|');

/** Words that may stand between one of these and its day: "Published on", "Publié le". */
export const wordsBeforeDays: readonly string[] = 'on am at le el il em op den the'.split(' ');

/** Beginnings of words that make such a change the last one: a page that says so has no other day, where "updated" alone follows one. */
export const lastWords: readonly string[] =
  'last letzt zuletzt dernière últim ultim laatst senast sist son 최종 最終 آخر τελευταία'.split(' ');
