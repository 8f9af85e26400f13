function menge(liste: string): ReadonlySet<string> {
  return new Set(liste.trim().split(/\s+/));
}

/** Words that open a subordinate clause. */
export const subjunktionen = menge("dass weil wenn obwohl obgleich damit ob während nachdem bevor ehe sobald solange sofern soweit indem falls da wobei sodass wodurch womit worin wofür woraus worauf worüber wogegen wonach wozu weshalb weswegen wo wie was wer wann warum zumal insoweit insofern");

/** Words that, after a comma, open a relative clause. */
export const relativwoerter = menge("der die das dem den denen deren dessen welche welcher welches welchem welchen");

export const praepositionen = menge("in im ins an am ans auf aus bei beim mit nach von vom zu zum zur für durch über unter vor zwischen gegen ohne um bis seit während wegen trotz infolge aufgrund anhand mittels gemäß laut innerhalb außerhalb neben hinter entlang gegenüber seitens bezüglich hinsichtlich zwecks ab per pro je entsprechend anlässlich binnen zugunsten zulasten");

export const artikel = menge("der die das den dem des ein eine einen einem einer eines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres mein meine meinen meinem meiner sein seine seinen seinem seiner seines kein keine keinen keinem keiner diese dieser dieses diesem diesen jede jeder jedes jedem jeden");

export const fuerwoerter = menge("ich du er sie es wir ihr man mich mir dich dir ihn ihm ihnen uns euch sich wer jemand niemand");

export const nebenordnend = menge("und oder sowie aber sondern denn beziehungsweise bzw doch jedoch");

/** Finite forms of the auxiliary and modal verbs. */
export const hilfsverben = menge("ist sind war waren sei seien wäre wären hat haben habe hatte hatten hätte hätten wird werden wurde wurden würde würden kann können konnte konnten könnte könnten muss müssen musste mussten müsste müssten soll sollen sollte sollten darf dürfen durfte dürfte dürften will wollen wollte wollten mag möchte möchten");
