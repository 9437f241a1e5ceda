import { sampleIndex } from "/work/wt/B/commerce/bench/judged/sample-index";
import { readJudged, judgedLanguages } from "/work/wt/B/commerce/bench/judged/queries";
import { fitOf, meanFit } from "/work/wt/B/commerce/bench/judged/score";
const half = process.argv[2] ?? "tuned"; 
const index = sampleIndex();
const currency = {ko:"KRW",en:"USD",ja:"JPY",ar:"AED"};
const all=[] as any[];
for (const language of judgedLanguages) for (const kept of [false,true]) {
  const fits = readJudged().filter(q=>q.language===language && q.kept===kept).map(q=>{
    const page = index.search({audience:"shop",channelId:"1",currency:currency[language],languages:[language,"en"],term:q.term,valueGroups:[],facetCodes:[],collectionGroups:[],inStock:null,onlyVariants:null,priceMin:null,priceMax:null,dimensions:[],byProduct:true,sorting:"FEATURED",skip:0,take:5} as any);
    const f=fitOf(page.rows.map(r=>r.slug), q.want);
    if (half!=="quiet" && !kept && (f.first<1||f.recall<.8)) console.log(language,q.term,f.ndcg.toFixed(2),page.total,page.rows.map(r=>r.slug).join(" "), (page as any).understood?.map?.((u:any)=>u.text+"="+u.kind).join(",")??"");
    all.push({...f,kept}); return f; });
  const m=meanFit(fits); console.log(`${language} ${kept?"kept":"tuned"} n=${fits.length} ndcg ${m.ndcg.toFixed(3)} first ${(m.first*100).toFixed(1)} recall ${(m.recall*100).toFixed(1)}`);
}
for (const k of [false,true]) {const m=meanFit(all.filter(a=>a.kept===k)); console.log(k?"KEPT":"TUNED", m)}
