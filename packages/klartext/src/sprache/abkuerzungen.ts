/**
 * Abbreviations after which a sentence goes on, each with its long form where a letter would better write it out.
 * Spaces inside are left away: "z. B." is listed as "z.b".
 */
export const abkuerzungen: ReadonlyMap<string, string> = new Map(
  `abs=Absatz|abschn=Abschnitt|allg=allgemein|anl=Anlage|anm=Anmerkung|art=Artikel|aufl=Auflage|ausg=Ausgabe|az=Aktenzeichen|bd=Band|beil=Beilage|bes=besonders|beschl=Beschluss|betr=betrifft|bez=Bezirk|bl=Blatt|bsp=Beispiel|bspw=beispielsweise|buchst=Buchstabe|bzgl=bezüglich|bzw=beziehungsweise|ca=etwa|dgl=dergleichen|dr=|einschl=einschließlich|entspr=entsprechend|erg=ergänzend|evtl=vielleicht|fa=Firma|fn=Fußnote|fr=Frau|geb=geboren|gem=nach|ges=gesamt|gez=gezeichnet|ggf=wenn nötig|ggü=gegenüber|grds=grundsätzlich|hr=Herr|hrn=Herrn|hrsg=Herausgeber|hs=Halbsatz|inkl=mit|insb=besonders|insbes=besonders|ing=|jew=jeweils|kap=Kapitel|kfm=kaufmännisch|lfd=laufend|lit=Buchstabe|lt=laut|max=höchstens|mind=mindestens|mtl=monatlich|nr=Nummer|nrn=Nummern|obj=Objekt|orig=Original|pos=Position|prof=|rd=rund|rdnr=Randnummer|rn=Randnummer|rz=Randziffer|rspr=Rechtsprechung|sog=sogenannt|st=Sankt|std=Stunden|stellv=stellvertretend|str=Straße|tel=Telefon|tgl=täglich|tlw=teilweise|urt=Urteil|usf=und so weiter|usw=und so weiter|vgl=vergleiche|vs=gegen|vorl=vorläufig|wg=wegen|ziff=Ziffer|zit=zitiert|zzgl=zuzüglich|zz=zurzeit|zzt=zurzeit|
a.a.o=am angegebenen Ort|a.f=alte Fassung|b.a.w=bis auf Weiteres|d.h=das heißt|d.j=dieses Jahres|d.m=dieses Monats|d.o=oben genannt|e.v=|f.d.r=|g.g.u=|h.m=herrschende Meinung|i.a=im Auftrag|i.d.f=in der Fassung|i.d.r=in der Regel|i.e=im Einzelnen|i.e.s=im engeren Sinn|i.h.v=in Höhe von|i.h.d=in Höhe des|i.r.d=im Rahmen der|i.s.d=im Sinne des|i.s.v=im Sinne von|i.ü=im Übrigen|i.v=in Vertretung|i.v.m=in Verbindung mit|m.a.w=mit anderen Worten|m.e=nach meiner Meinung|m.w=mit Wirkung|m.w.n=mit weiteren Nachweisen|n.chr=nach Christus|n.f=neue Fassung|n.n=|o.a=oben angegeben|o.ä=oder Ähnliches|o.g=oben genannt|p.a=im Jahr|s.o=siehe oben|s.u=siehe unten|st.rspr=ständige Rechtsprechung|s.a=siehe auch|u.a=unter anderem|u.ä=und Ähnliches|u.u=unter Umständen|u.v.m=und vieles mehr|u.e=nach unserer Meinung|v.a=vor allem|v.chr=vor Christus|v.h=Prozent|z.b=zum Beispiel|z.hd=zu Händen|z.k=zur Kenntnis|z.t=zum Teil|z.zt=zurzeit|z.z=zurzeit`
    .split(/[|\n]/)
    .map((paar) => {
      const [kurz = "", lang = ""] = paar.trim().split("=");
      return [kurz, lang] as const;
    }),
);

/** Abbreviations that only matter for finding the end of a sentence: titles, courts, months, parts of a citation. */
const weitere = `abt alt anh antr aug begr bekl berl beschw bf bg bj br bvb def dez dipl dir ds ehem eidg erl erw etc exkl fax feb ff frl forts gew griech hbf hdb hj hl hpts inh ind jan jr jur jh kgl kl klst koll kom komm kpl kt lat lfg ltd mag med mio mrd min mitgl mod mwst nachf nds nachw nov okt österr phil pkt pl pol prot psych reg rer resp röm sa schr sek sen sep sept soz spez spr stgb stv städt tab tlnr tsd überw umg univ unv ungar verf verh verl vers verw vorm vorst wiss wwe zs zust zw co ca fol gesch ggfs ggf ing hinw jhd jhdt kath ev led lvw magn mfg mitw nichtzul op publ qm red regbez päd rvo sachl schw sog sond stck tit ugs unterz versch vertr völl vollst wdh wö zul`.split(/\s+/);

const alle = new Set([...abkuerzungen.keys(), ...weitere]);

/** Abbreviations that always want something after them: a sentence cannot end with them. */
const nieAmEnde = new Set("vgl s.a z.b d.h dr prof nr nrn art abs az hr hrn sog st bzw gem lt insb insbes i.v.m i.s.d i.s.v i.h.v i.h.d i.d.f i.r.d buchst ziff rn rz rdnr urt beschl v str st fa ca rd".split(" "));
/** Abbreviations that often close a sentence, also before "Ihr" and "Sie". */
const oftAmEnde = new Set("usw usf etc ff f u.a u.ä o.ä u.v.m p.a co mio mrd tsd std min str jr sen hs alt m.w.n st.rspr s.o s.u n.chr v.chr e.v n.f a.f z.t a.a.o pl nachf i.ü dgl bekl kl abt jh jhd mwst d.j d.m v.h ltd qm".split(" "));

/** True when a sentence may end with an abbreviation, if what follows can begin one. "Ihr" and "Sie" stand inside of sentences, too. */
export function kannSatzBeenden(kurz: string, danach: string): boolean {
  return oftAmEnde.has(kurz) || (!nieAmEnde.has(kurz) && !/^(?:Sie|Ihn|Ihr)/.test(danach));
}

/** True when the letters before a full stop are an abbreviation. */
export function istAbkuerzung(kurz: string): boolean {
  return alle.has(kurz.toLowerCase());
}
