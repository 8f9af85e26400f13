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

/** Connecting words of written German that nobody uses when speaking. */
export const buchwoerter = menge("jedoch allerdings zudem somit dennoch hierbei hierzu hierfür hierdurch hiermit hiervon dadurch zunächst insbesondere sowohl hingegen dagegen vielmehr ebenso ebenfalls demnach demzufolge infolge infolgedessen aufgrund anhand hinsichtlich bezüglich mittels sowie bzw beziehungsweise lediglich nahezu weitgehend überwiegend zumeist mitunter bisweilen gar allenfalls ferner überdies gleichwohl gleichsam indes indessen nunmehr sodann alsdann ohnehin insofern insoweit inwieweit inwiefern sofern soweit dementsprechend entsprechend schließlich letztlich folglich mithin daraufhin seither fortan einerseits andererseits teils teilweise vorwiegend hauptsächlich weiterhin nämlich sogenannte sogenannten sogenannter derartige derartigen derjenige diejenigen derselben denselben demselben desselben jeweils jeweilige jeweiligen gemäß zufolge zugunsten anlässlich angesichts ungeachtet entgegen mitsamt samt nebst zwecks binnen wobei wodurch wonach woraus worauf worin woran wofür wohingegen wenngleich obgleich obschon zumal sodass falls indem bereits stets erneut zugleich zeitweise vermutlich keineswegs keinesfalls vergleichsweise beispielsweise üblicherweise dauerhaft rund ca circa etwaige");

/** Words that point back to something said before: alone, a sentence with them is hard to place. */
export const rueckverweise = menge("dies diese dieser dieses diesem diesen deren dessen denen jene jener jenes jenem jenen dabei davon daran darauf daraus darin darunter darüber dafür dagegen dazu solche solcher solches solchen solchem letztere letzterer letzteres letzteren ersterer erstere ersteres dort zurück");

/** Finite forms of the auxiliary and modal verbs. */
export const hilfsverben = menge("ist sind war waren sei seien wäre wären hat haben habe hatte hatten hätte hätten wird werden wurde wurden würde würden kann können konnte konnten könnte könnten muss müssen musste mussten müsste müssten soll sollen sollte sollten darf dürfen durfte dürfte dürften will wollen wollte wollten mag möchte möchten");
