import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{c as R,h as m,i as w,k as f}from"./chunk-RIAYKVGS.js";var _=class extends Error{},q=["success","failure","cancelled"],x=1440*60;function oe(e){let r=[];function t(s,a){try{return a(e(s))}catch(i){r.push(`Input ${s}\
 ${i instanceof Error?i.message:i}`);return}}let n=t("lease_service_url",I),o={server:n,release_with_status:t("release_with_status",P),auth:t("auth",C),audience:e(
"oidc_audience")||(n===void 0?"":new URL(n).origin),github_token:e("github_token"),timeout_ms:t("timeout_minutes",s=>6e4*b(s||"350",.001,720*60)),poll_interval_ms:t(
"poll_interval_seconds",s=>1e3*b(s||"15",.1,3600)),lease_ttl_ms:t("lease_ttl_seconds",B),auto_release:t("auto_release",D),run:F({priority:e("priority"),base_ref:e(
"base_ref"),head_ref:e("head_ref"),head_sha:e("head_sha")})};if(r.length>0)throw new _(r.join(`
`));return o}function ie(e){return e==="success"||e==="cancelled"?e:"failure"}function I(e){let r="give the address of the lease server, such as https://lease.e\
xample.com";if(e==="")throw new Error(`is empty: ${r}.`);if(!URL.canParse(e))throw new Error(`is no URL: ${r}.`);let t=new URL(e);if(t.protocol!=="https:"&&t.protocol!==
"http:")throw new Error(`begins with ${t.protocol}, not with https:// or http://: ${r}.`);if(t.username!==""||t.password!=="")throw new Error("holds a user or a\
 password: give it as the input auth instead, which is masked.");if(t.search!==""||t.hash!=="")throw new Error('holds a "?" or "#": leave that part out.');return t.
href.replace(/\/+$/,"")}function P(e){if(e!==""){if(!q.includes(e))throw new Error(`is ${l(e)}: it must be success, failure or cancelled, or left out.`);return e}}
function C(e){if(/[^\t\x20-\x7e\x80-\xff]/.test(e))throw new Error("holds a line break or another character that no header may have: check the secret it comes f\
rom.");return e}function B(e){let r=b(e||"90",0,x);if(r>0&&r<1)throw new Error(`is ${l(e)}: give 1 or more, or 0 for no heartbeats.`);return r*1e3}function b(e,r,t){
let n=/^\d*\.?\d+$|^\d+\.$/.test(e)?Number(e):NaN;if(!(n>=r&&n<=t))throw new Error(`is ${l(e)}: give a number from ${r} to ${t}, such as 15 or 0.5.`);return n}function D(e){
switch(e){case"":case"true":case"True":case"TRUE":return!0;case"false":case"False":case"FALSE":return!1;default:throw new Error(`is ${l(e)}: it must be true or \
false.`)}}var l=e=>JSON.stringify(e.slice(0,40));function F(e){return Object.fromEntries(Object.entries(e).filter(([,r])=>r!==""))}import{randomUUID as W}from"node:crypto";import{closeSync as G,openSync as K}from"node:fs";import{parse as J}from"node:path";import{fileURLToPath as Q}from"node:url";var V=2e4,Y=3e3,z=20,X=["INPUT_GITHUB_TOKEN","GITHUB_TOKEN","GH_TOKEN"];async function he(e,r,t,n=Q(new URL("./heartbeat.js",import.meta.url))){let o={...r,heart:W()};
e.write(o);let s=K(e.log_path,"a",384);try{await Z(t.spawn,n,e,o.heart,s,t.env)}finally{G(s)}if(!await T(()=>e.beat(o.heart)!==void 0,V,t))throw new Error(`the \
heartbeat process did not start
${e.log()}`.trimEnd());return o}function Z(e,r,t,n,o,s){let a=Object.fromEntries(Object.entries(s).filter(([i])=>!X.includes(i)));return new Promise((i,u)=>{let d=e(
process.execPath,[r,t.path,n],{detached:!0,stdio:["ignore",o,o],env:a,cwd:J(process.execPath).root,windowsHide:!0});d.once("error",u),d.once("spawn",()=>{d.unref(),
i()})})}async function $(e,r,t){let{heart:n,...o}=r;e.write(o),n!==void 0&&await T(()=>{let s=e.beat(n);return s===void 0||s.stopped===!0||!f(s.process)},Y,t)}async function T(e,r,{
clock:t,sleep:n}){let o=new AbortController().signal;for(let s=t()+r;t()<s;await n(z,o))if(e())return!0;return e()}var k="lease";function me(e,r){e.saveState(k,r)}function we(e){let r=e.getState(k);return r===""?void 0:JSON.parse(r)}function y(e){if(!URL.canParse(e))return;let r=new URL(e);if(!(r.protocol!=="https:"&&r.protocol!=="http:"))return r.username=r.password="",r.href}async function g(e,r,t){let{owner:n,repo:o,base_ref:s}=r.subject,i=[...ee(e,r,t),["Commit",S(e,r,r.subject)],["Queue",H(e,r,`${n}/${o}/${s}`)]].flatMap(([u,d])=>d===
void 0?[]:[[{data:u,header:!0},{data:d}]]);await O(e,u=>u.addHeading(`Lease of ${c(s)}`,3).addTable(i))}async function U(e,r,t){let{subject:n,acquired_at:o,pull_requests:s=[]}=r,
a=[`released with ${t}`];s.length>0&&a.push(`pull requests ${v(e,r,s)}`);let i=o===void 0?NaN:e.clock()-Date.parse(o);i>=0&&a.push(`held for ${h(i)}`),await O(e,
u=>u.addRaw(`<p>Lease of ${H(e,r,n.base_ref)}: ${a.join("; ")}.</p>`,!0))}async function O({core:e},r){try{r(e.summary),await e.summary.write()}catch(t){e.debug(
`no job summary: ${t}`)}}function ee(e,r,t){switch(t.kind){case"acquired":{let n=t.stacked_pull_requests.map(({number:o})=>o);return[["Result","acquired: this r\
un does the work"],["Waited",h(t.waited_ms)],["Priority",String(t.priority)],["Pull requests",v(e,r,n)||"none known"],["Fencing token",String(t.fencing_token)]]}case"\
completed":{let n=t.completed_by;return[["Result","completed: another run did the work"],["Waited",h(t.waited_ms)],["Priority",String(t.priority)],["Completed b\
y",n&&`${S(e,r,n)} at ${c(n.released_at)}`]]}case"failed":return[["Result",`failed: ${c(t.detail)}`],...L(e,r,t.wait,t.detail)];case"cancelled":return[["Result",
"cancelled while it waited for the lease"],...L(e,r,t.wait)];case"lost":return[["Result",`lost: ${c(t.detail)}`],["Found out at",new Date(t.lost_at_ms).toISOString()],
["Fencing token",r.held?.fencing_token?.toString()],["Held by",A(e,r,t.holder)]]}}function L(e,r,t,n=""){if(t===void 0)return[];let{waited_ms:o,priority:s,reason:a,
holder:i}=t;return[["Waited",h(o)],["Priority",s?.toString()],["Last reason",a===void 0||n.includes(a)?void 0:c(a)],["Held by",A(e,r,i)]]}function A(e,r,t){if(t===
void 0)return;let n=y(t.run_url??""),o=n===void 0?"":` (${p("its run",n)})`;return`${S(e,r,t)} since ${c(t.acquired_at)}${o}`}function S(e,r,{head_sha:t,head_ref:n}){
let o=t.slice(0,12),a=/^[0-9a-f]{7,64}$/i.test(t)?p(o,`${j(e,r)}/commit/${t}`):c(o),i=n===void 0?void 0:e.door.pull_request(n);return i!==void 0?`${v(e,r,[i])},\
 ${a}`:n===void 0?a:`${a} (${c(n)})`}function v(e,r,t){return t.map(n=>p(`#${n}`,`${j(e,r)}/pull/${n}`)).join(", ")}function j({env:e},{subject:{owner:r,repo:t}}){
return`${e.GITHUB_SERVER_URL||"https://github.com"}/${encodeURIComponent(r)}/${encodeURIComponent(t)}`}function H({door:e},{server:r,subject:t},n){return p(n,r+
e.provider_path(t))}function h(e){let r=Math.round(e/1e3),t=[Math.floor(r/3600),Math.floor(r/60)%60,r%60],n=["h","min","s"];return t.map((s,a)=>s===0?"":`${s} ${n[a]}`).
filter(Boolean).join(" ")||"0 s"}function p(e,r){let t=y(r);return t===void 0?c(e):`<a href="${c(t)}">${c(e)}</a>`}var c=e=>R(e).replace(/[&<>"']/g,r=>`&#${r.charCodeAt(
0)};`);var te=4*6e4,re=6e4;async function ke(e,r,t,n,o){let s=se(e,r);s();let i=r.beat(t.heart)?.lost??await ne(e,t.server,t.held,n,o);switch(i.kind){case"released":await $(
r,{...t,state:"released"},e),await U(e,t,n);break;case"lost":s(),await $(r,{...t,state:"over"},e),await g(e,t,i);break;case"failed":s(),await g(e,t,i);break;case"\
not_held":case"cancelled":case"acquired":case"completed":s();break}return i}async function ne(e,r,t,n,o){let s=new AbortController().signal,{hands:a,close:i}=m(
e,{server:r,subject:t.subject,...o,cancelled:s});try{return await w(e.door.releaser({held:t,status:n,limit_ms:te}),a)}finally{i()}}async function Le(e,{server:r,
subject:t,client_id:n},o){let s={subject:t,client_id:n,lease_ttl_ms:0,poll_interval_ms:0,timeout_ms:re},a=e.door.waiter({...s,priority:0}),i=new AbortController,
{hands:u,close:d}=m(e,{server:r,subject:t,...o,cancelled:i.signal}),M={...u,async send(E,N){return E.verb!=="acquire"?u.send(E,N):(i.abort(),{kind:"not_answered",
detail:"It was said by a process that is no more."})}};try{return await w(a,M)}finally{d()}}function se({core:e},r){let t=0;return()=>{let n=r.log().split(`
`).filter(Boolean);for(let o of n.slice(t))e.detail("What the heartbeat process said",o);t=n.length}}function Ue(e,{heart:r}){if(r===void 0)return!1;let t=e.beat(
r);return t===void 0||t.lost===void 0&&!f(t.process)}export{he as a,$ as b,_ as c,oe as d,ie as e,me as f,we as g,g as h,ke as i,ne as j,Le as k,Ue as l};
