/** A member of a household as far as visibility needs it. Days are YYYY-MM-DD. */
export type Sichtmitglied = { personId: string; geburtsdatum: string; eltern: readonly string[] };

/** Whether somebody is of age on a day (§ 2 BGB). */
export function istVolljaehrig(geburtsdatum: string, tag: string): boolean {
  const jahr = Number(geburtsdatum.slice(0, 4)) + 18;
  return `${jahr}${geburtsdatum.slice(4)}` <= tag;
}

/** The adults who see what concerns the whole household. */
export const erwachsene = (mitglieder: readonly Sichtmitglied[], tag: string): string[] =>
  mitglieder.filter((m) => istVolljaehrig(m.geburtsdatum, tag)).map((m) => m.personId);

/**
 * The adults who see what concerns one person: an adult sees only what is their own; what concerns a child is seen by
 * its parents in this household, and by all adults of the household where none of them is entered as a parent.
 */
export function sehen(mitglieder: readonly Sichtmitglied[], personId: string, tag: string): string[] {
  const person = mitglieder.find((m) => m.personId === personId);
  if (!person) return [];
  if (istVolljaehrig(person.geburtsdatum, tag)) return [personId];
  const grosse = erwachsene(mitglieder, tag);
  const eltern = grosse.filter((id) => person.eltern.includes(id));
  return eltern.length > 0 ? eltern : grosse;
}
