import { hostileTexts } from "./report/hostile.ts";
import { toDocx } from "../electron/backend/word/toDocx.ts";
const base={id:"diagnostic-report",title:"t",authority:"a",versionLine:"",author:"",date:"2010-01-01"} as const;
const i=Number(process.argv[2]); const text=hostileTexts[i]!; const where=process.argv[3];
const blocks: any = [{kind:"contents",title:"C"},{kind:"heading",level:1,text:"H",id:"h"}, where==="p"?{kind:"paragraph",text}:where==="h"?{kind:"heading",level:2,text:text.slice(0,1900),id:"x"}:{kind:"table",table:{caption:"c",description:"d",header:["a","b"],rows:[["x",text]],widths:[1,1]}}];
const t=performance.now(); await toDocx({...base,blocks},{pageNumbers:true}); console.log(i,where,(performance.now()-t).toFixed(0));
