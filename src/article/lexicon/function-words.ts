/** The commonest function words of each language told by them, by BCP 47 tag. */
export const functionWords: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in that is was for on with as by at from has have are be it its said will which were not this their could would should an about after who been also into'.split(
    ' ',
  ),
  vi: 'và của các được trong cho với là đã những một không này người đến có tại về ông đó trên khi để theo vào'.split(
    ' ',
  ),
  id: 'yang dan di dengan untuk dari dalam itu ini pada tidak akan ke adalah oleh'.split(' '),
  fr: 'le la les des et est une dans pour que qui sur par avec au du pas plus'.split(' '),
  es: 'el los las una que en por con para del se su al como más lo'.split(' '),
  de: 'der die und das den von mit dem des ein eine ist nicht auf für im'.split(' '),
  pt: 'o os uma que em por com para do da dos das não ao como mais'.split(' '),
  it: 'il gli una che di per con del della dei nel alla sono non anche'.split(' '),
};
