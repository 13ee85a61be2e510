/**
 * Names that are also everyday words. Known from an earlier turn, they are looked for in their capitalised form only:
 * otherwise one person called Will would cost a conversation every "will".
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `will mark may april june august rose grace hope faith joy bill frank jack art chase grant drew dean brown white black
  green gray grey young long short king rich page price reed stone wood woods field hill park lake banks day summer dawn
  sunny penny ruby amber crystal pat sue rob don ray victor christian angel iris lily daisy violet olive ginger holly ivy
  heather jean dale glen cliff sandy miles wade lance pierce skip buck gene carol mercy honor justice reason chance major
  general bishop pope abbot cook baker butcher carpenter cooper farmer fisher gardener hunter mason miller porter potter
  shepherd singer smith tanner taylor turner walker weaver weber wright best bush church cross dollar early fair fine fox
  gold good little love low moss noble parish power rain rice sharp small snow speed strong swift wise wolf reading nice
  mobile bath turkey china polish cork split bar orange phoenix buffalo boulder apple target shell gap visa oracle amazon
  meta square stripe slack zoom box ford gas post bank house home street road city town north south east west`.split(
    /\s+/,
  ),
);
