/** Gives the predefined CMap of PDF that a name calls (ISO 32000-1, 9.7.5.2), in the packed form of pdf.js; null for none. */
export type CharacterMaps = (name: string) => Uint8Array | null;

/** Where none are at hand, words that are set in a font of East Asia by one are not read. */
export const noCharacterMaps: CharacterMaps = () => null;

/** The class by which pdf.js asks for what lies beside it: character maps. Fonts and decoders of pictures are of no use, since nothing is drawn. */
export function mapsForLibrary(maps: CharacterMaps): new () => object {
  return class {
    async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      const map = maps(filename.replace(/\.bcmap$/, ''));
      if (map === null) throw new Error(`no character map ${filename}`);
      return map;
    }
  };
}
