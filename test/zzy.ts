import { toDocx } from "../electron/backend/word/toDocx.ts";
const base={id:"diagnostic-report",title:"t",authority:"a",versionLine:"",author:"",date:"2010-01-01"} as const;
for (const n of [1000,2000,4000]) for (const w of [["w ","word "],["l","x".repeat(59)+" "],["u","Llanfair".repeat(8).slice(0,60)+" "]]) {
const text=w[1]!.repeat(n/w[1]!.length);
const blocks: any = [{kind:"contents",title:"C"},{kind:"heading",level:1,text:"H",id:"h"}, {kind:"table",table:{caption:"c",description:"d",header:["a","b"],rows:[["x",text]],widths:[1,1]}}];
const t=performance.now(); await toDocx({...base,blocks},{pageNumbers:true}); console.log(n,w[0],(performance.now()-t).toFixed(0)); }
