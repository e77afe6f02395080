/** Bodies of the world under their own codes: in PLOVER's field of countries (manual 0.8, table 5.1) and among CAMEO's known groups. */
const bodies: Readonly<Record<string, { readonly plover: string; readonly cameo: string }>> = {
  'United Nations': { plover: 'UNO', cameo: 'UNO' },
  'European Union': { plover: 'EUR', cameo: 'EEC' },
  'North Atlantic Treaty Organization': { plover: 'IGO', cameo: 'NAT' },
  'Association of Southeast Asian Nations': { plover: 'IGO', cameo: 'ASN' },
  'International Monetary Fund': { plover: 'IGO', cameo: 'IMF' },
  'World Trade Organization': { plover: 'IGO', cameo: 'WTO' },
  'International Atomic Energy Agency': { plover: 'IGO', cameo: 'IAE' },
  'Asia-Pacific Economic Cooperation': { plover: 'IGO', cameo: '' },
  'African Union': { plover: 'IGO', cameo: '' },
};

/** A body of the world under its codes, by the name that the record gives it; null for any other. CAMEO's is empty where it has none. */
export const codesOfBody = (name: string): { readonly plover: string; readonly cameo: string } | null =>
  Object.hasOwn(bodies, name) ? bodies[name] : null;

/** Where CAMEO's code for a type of actor differs from PLOVER's sector. */
const typeOfSector: Readonly<Record<string, string>> = { JRN: 'MED', MED: 'HLH', PRM: 'MIL', SOC: 'NGO' };

/** CAMEO's code for the type of actor that a sector of PLOVER names. */
export const cameoTypeOf = (sector: string): string => typeOfSector[sector] ?? sector;
