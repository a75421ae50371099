import Sqlite from "better-sqlite3";
const t=(n:string,pre:string[])=>{const m=[];for(let i=0;i<9;i++){const db=new Sqlite("/tmp/i4a/L3.soundings");db.pragma("locking_mode = EXCLUSIVE");for(const p of pre)db.pragma(p);const s=performance.now();db.pragma("quick_check(1)");m.push(performance.now()-s);db.close()}m.sort((a,b)=>a-b);console.log(n,m[4].toFixed(0),m[0].toFixed(0))};
for(let k=0;k<2;k++){t("plain",[]);t("cache",["cache_size=-64000"]);t("mmap",["mmap_size=1000000000"]);}
const db=new Sqlite("/tmp/i4a/L3.soundings");for (const tb of ["note","tag","journal","noteIndex","step"]) {const s=performance.now();db.pragma(`quick_check('${tb}')`);console.log(tb,(performance.now()-s).toFixed(0))}
