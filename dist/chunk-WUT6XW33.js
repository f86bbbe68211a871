import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{c as b,h as f,i as d,k as l}from"./chunk-GWISQWST.js";var p=class extends Error{},g=["success","failure","cancelled"],$=1440*60;function q(e){let r=[];function t(s,i){try{return i(e(s))}catch(a){r.push(`Input ${s} ${a instanceof
Error?a.message:a}`);return}}let n=t("lease_service_url",A),o={server:n,release_with_status:t("release_with_status",L),auth:t("auth",O),audience:e("oidc_audienc\
e")||(n===void 0?"":new URL(n).origin),github_token:e("github_token"),timeout_ms:t("timeout_minutes",s=>6e4*_(s||"350",.001,720*60)),poll_interval_ms:t("poll_in\
terval_seconds",s=>1e3*_(s||"15",.1,3600)),lease_ttl_ms:t("lease_ttl_seconds",N),auto_release:t("auto_release",U),run:R({priority:e("priority"),base_ref:e("base\
_ref"),head_ref:e("head_ref"),head_sha:e("head_sha")})};if(r.length>0)throw new p(r.join(`
`));return o}function J(e){return e==="success"||e==="cancelled"?e:"failure"}function A(e){let r="give the address of the lease server, such as https://lease.ex\
ample.com";if(e==="")throw new Error(`is empty: ${r}.`);if(!URL.canParse(e))throw new Error(`is no URL: ${r}.`);let t=new URL(e);if(t.protocol!=="https:"&&t.protocol!==
"http:")throw new Error(`begins with ${t.protocol}, not with https:// or http://: ${r}.`);if(t.username!==""||t.password!=="")throw new Error("holds a user or a\
 password: give it as the input auth instead, which is masked.");if(t.search!==""||t.hash!=="")throw new Error('holds a "?" or "#": leave that part out.');return t.
href.replace(/\/+$/,"")}function L(e){if(e!==""){if(!g.includes(e))throw new Error(`is ${h(e)}: it must be success, failure or cancelled, or left out.`);return e}}
function O(e){if(/[^\t\x20-\x7e\x80-\xff]/.test(e))throw new Error("holds a line break or another character that no header may have: check the secret it comes f\
rom.");return e}function N(e){let r=_(e||"90",0,$);if(r>0&&r<1)throw new Error(`is ${h(e)}: give 1 or more, or 0 for no heartbeats.`);return r*1e3}function _(e,r,t){
let n=/^\d*\.?\d+$|^\d+\.$/.test(e)?Number(e):NaN;if(!(n>=r&&n<=t))throw new Error(`is ${h(e)}: give a number from ${r} to ${t}, such as 15 or 0.5.`);return n}function U(e){
switch(e){case"":case"true":case"True":case"TRUE":return!0;case"false":case"False":case"FALSE":return!1;default:throw new Error(`is ${h(e)}: it must be true or \
false.`)}}var h=e=>JSON.stringify(e.slice(0,40));function R(e){return Object.fromEntries(Object.entries(e).filter(([,r])=>r!==""))}import{randomUUID as k}from"node:crypto";import{closeSync as H,openSync as M}from"node:fs";import{parse as I}from"node:path";import{fileURLToPath as x}from"node:url";var P=2e4,j=3e3,B=20,D=["INPUT_GITHUB_TOKEN","GITHUB_TOKEN","GH_TOKEN"];async function Z(e,r,t,n=x(new URL("./heartbeat.js",import.meta.url))){let o={...r,heart:k()};
e.write(o);let s=M(e.log_path,"a",384);try{await G(t.spawn,n,e,o.heart,s,t.env)}finally{H(s)}if(!await v(()=>e.beat(o.heart)!==void 0,P,t))throw new Error(`the \
heartbeat process did not start
${e.log()}`.trimEnd());return o}function G(e,r,t,n,o,s){let i=Object.fromEntries(Object.entries(s).filter(([a])=>!D.includes(a)));return new Promise((a,u)=>{let c=e(
process.execPath,[r,t.path,n],{detached:!0,stdio:["ignore",o,o],env:i,cwd:I(process.execPath).root,windowsHide:!0});c.once("error",u),c.once("spawn",()=>{c.unref(),
a()})})}async function m(e,r,t){let{heart:n,...o}=r;e.write(o),n!==void 0&&await v(()=>{let s=e.beat(n);return s===void 0||s.stopped===!0||!l(s.process)},j,t)}async function v(e,r,{
clock:t,sleep:n}){let o=new AbortController().signal;for(let s=t()+r;t()<s;await n(B,o))if(e())return!0;return e()}var E="lease";function te(e,r){e.saveState(E,r)}function re(e){let r=e.getState(E);return r===""?void 0:JSON.parse(r)}var C=4*6e4,F=6e4;async function ue(e,r,t,n,o){let i=r.beat(t.heart)?.lost??await K(e,t.server,t.held,n,o);switch(i.kind){case"released":await m(r,{...t,state:"\
released"},e);break;case"lost":y(e,r),await m(r,{...t,state:"over"},e);break;case"failed":case"not_held":case"cancelled":case"acquired":case"completed":y(e,r);break}
return i}async function K(e,r,t,n,o){let s=new AbortController().signal,{hands:i,close:a}=f(e,{server:r,subject:t.subject,...o,cancelled:s});try{return await d(
e.door.releaser({held:t,status:n,limit_ms:C}),i)}finally{a()}}async function le(e,{server:r,subject:t,client_id:n},o){let s={subject:t,client_id:n,lease_ttl_ms:0,
poll_interval_ms:0,timeout_ms:F},i=e.door.waiter({...s,priority:0}),a=new AbortController,{hands:u,close:c}=f(e,{server:r,subject:t,...o,cancelled:a.signal}),S={
...u,async send(w,T){return w.verb!=="acquire"?u.send(w,T):(a.abort(),{kind:"not_answered",detail:"It was said by a process that is no more."})}};try{return await d(
i,S)}finally{c()}}function y({core:e},r){let t=r.log();if(t!==""){e.startGroup("What the heartbeat process said");for(let n of t.split(`
`))e.info(b(n));e.endGroup()}}function he(e,{heart:r}){if(r===void 0)return!1;let t=e.beat(r);return t===void 0||t.lost===void 0&&!l(t.process)}export{Z as a,m as b,p as c,q as d,J as e,te as f,re as g,ue as h,K as i,le as j,he as k};
