import { Parser } from 'htmlparser2';

/** What is told while an XML text is walked. Names keep their prefixes: `w:p`. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (words: string) => void;
  readonly close: (name: string) => void;
}

/** Walks an XML text from its start to its end. A cut one is walked as far as it goes: open elements are closed at the end. */
export function walkXml(xml: string, listener: XmlListener): void {
  const parser = new Parser(
    { onopentag: listener.open, ontext: listener.text, onclosetag: (name) => listener.close(name) },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}
