const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that bodies, posts and places are called by everywhere: alone, or only with each other, they name none. */
export const institutionalWords = setOf(`
  action adviser advisor agency agent alliance and area areas assembly assistant association associate at authority
  board body borough branch business by cabinet call care centre central chair chairman chairperson chairwoman champion
  chief church city civic clerk club co code cohesion college commission commissioner committee community
  communities company consultant consultation convenor cooperative coordinator co-ordinator corporate council councillor
  councillors county deliver delivery department deputy development director directorate district division drop-in
  east east-end economic education elected empowerment engagement enterprise environment equality estate executive
  faith federation finance fire first fora for former forum forums friends from fund funding general governor group
  groups hall head headteacher health home hospital house housing hub improvement in independent induction information
  initiative institute interim involvement joint justice labour conservative liberal democrat leader leaders leadership
  learning legal library limited local ltd manager management mayor meeting member members mid ministry national
  neighbourhood neighbourhoods network new nhs north northern of office officer officers offices old older on operations
  opposition organisation our owner panel panels parish parks partner partners partnership partnerships people planning
  police policy portfolio premises primary principal programme project protection public quarter question questions
  reference regeneration region regional representative representatives resident residents respondent respondent's
  response room rural safety school scrutiny second secondary secretary section sector senior service services social
  society south southern spokesperson staff stakeholder state strategic strategy street support surgeries surgery
  sustainable task taskforce taskgroup team tenant tenants the third to town training transport treasurer trust trustee
  trustees unit university urban user users vice video village virtual visit voluntary volunteer volunteers ward wards
  welfare west western women work worker workers workshop young youth zone online telephone phone teams zoom community's
  council's café cafe chamber hotel pub building site suite venue pavilion inn
`);

/**
 * Names that are words as well, and the commonest words of English. As a name such a word stands only where it has a
 * capital within a sentence and no other capitals beside it.
 */
export const wordNames = setOf(`
  will may mark grant hope rose grace faith joy bill rich frank young brown white green black grey gray long short hall
  park parks wood woods field fields bush banks bank church bishop king price chance day west north south east best good
  strong wise small little page read cook baker butler carter cooper mason miller porter shepherd carpenter farmer
  fisher gardener hunter parker potter taylor turner walker ward warden weaver wells rivers river brook brooks hill hills
  lake pool pond stone stones waters bridge bridges street lane close gates gate barn barnes field ford moor marsh dale
  meadows forest bird fox wolf lamb swan crane drake finch martin robin heron bull bullock hare hart buck pike salmon
  summer summers winter winters spring frost snow storm rain flood floods june april august sunday monday friday major
  marshall sergeant earl duke prince pope abbot monk nunn dean deacon sexton clark clerk cross bell bells love loving
  lovely gentle savage sharp blunt bright smart swift quick noble friend friends darling dear moody merry gay smiley
  power powers law laws lawless justice judge case cash pound penny sterling gold silver diamond pearl ruby amber jade
  ivy lily daisy heather iris violet holly hazel poppy basil sage reed rush berry cherry plum peach root bloom flower
  flowers thorn branch ash oak beech birch elder alder head hand hands foot legg bone body heart hurst pace speed race
  walker rider driver chase hunt hunter shot bowman archer spear lance sword shield pole post rope chain link
  chambers house houses home homes castle tower towers temple kitchen cellar garden gardens orchard vine grove shaw
  blank self other others new old more most much many few all any some none both each every first last next same
  a an and are as at be been but by can could did do does for from get gets go goes got had has have he her here him his
  how i if in into is it its just know like made make me my no not now of off on one only or our out over own people
  said say says see she should so such take than that the their them then there these they thing things think this those
  three through time to too two under up us very was way we well were what when where which while who whose why with
  work works would year years yes yet you your trust support change voice voices point
`);

/** Titles that stand before a name and before nothing else. */
export const surnameTitles = setOf("mr mrs ms mx messrs cllr cllrs revd");
/** Titles that are words as well: a name follows where the next word has a capital and is none of the words above. */
export const wordTitles = setOf(`
  councillor councillors alderman dr doctor rev reverend father fr sister sir dame lord lady baroness prof professor pc
  pcso wpc sgt sergeant inspector insp supt superintendent constable canon imam rabbi pastor miss
`);
/** What stands after names. */
export const afterNames = setOf("obe mbe cbe jp mp mep qc kc phd ma ba msc bsc jr snr");

/** Whether a word can be a name by itself at all. */
export const isCommon = (word: string): boolean =>
  institutionalWords.has(word) || wordNames.has(word) || word.length < 2 || /\d/.test(word);
