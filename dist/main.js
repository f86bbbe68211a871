import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{a as x,c as S,d as q,f as k,h as B,i as C}from"./chunk-T27KK5W4.js";import{a as T,b as _,d as w,e as v,f as A,g as M,h as O,k as j,l as b,n as H,o as U,
p as P}from"./chunk-SCVVTX7J.js";import"./chunk-2PS7DJNY.js";var G=1e3,ne=100,ae=6,se=15e3,oe=5*6e4;function R({subject:e,connect:t,sleep:n,clock:r,random:d}){async function a({time_limit_ms:c=oe},o){let s=r()+c;for(let i=1;;i+=
1)try{return await ie(await t(),e,o,Math.min(se,c))}catch(u){let l=ce(u,i,r(),d());if(l===void 0||i===ae||o.aborted||r()+l>s)return{kind:"measuring_failed",detail:de(
u,e)};await n(l,o)}}return{measure:a}}async function ie(e,{owner:t,repo:n,base_ref:r,head_sha:d},a,c){async function o(l){let f=`${r}...${d}`,{data:h}=await T(c,
a,g=>e("GET /repos/{owner}/{repo}/compare/{basehead}",{owner:t,repo:n,basehead:f,per_page:ne,page:l,request:{signal:g}}));if(!Number.isSafeInteger(h?.ahead_by)||
!Array.isArray(h.commits))throw new Error("the answer can't be read");return h}let s=await o(1),i=s.ahead_by;if(i>G)return{kind:"measured",priority:i};let u=s.commits;
for(let l=2;u.length<i;l+=1){let f=(await o(l)).commits;if(f.length===0)break;u.push(...f)}return{kind:"measured",priority:i,commits:u.slice(0,G).map(({sha:l})=>l)}}
function ce(e,t,n,r){let d=1e3*2**(t-1)*(.5+r/2),{status:a,headers:c}=E(e),o=J(e);if(a!==void 0&&a<500&&a!==408&&!o)return;let s=A(c["retry-after"],n),i=o?Number(
c["x-ratelimit-reset"]??NaN)*1e3-n:NaN;return Math.max(d,s??(Number.isNaN(i)?0:i+1e3))}function J(e){let{status:t,headers:n}=E(e);return t===429?!0:t===403&&(n["\
x-ratelimit-remaining"]==="0"||n["retry-after"]!==void 0)}function E(e){let t=e instanceof Error&&"response"in e?e.response:void 0;return typeof t!="object"||t===
null?{headers:{}}:{headers:{},...t}}function de(e,{owner:t,repo:n,base_ref:r,head_sha:d}){let a=`GitHub could not be asked how far ${d} is ahead of ${r} in ${t}\
/${n}`,{status:c,headers:o}=E(e);if(J(e)){let s=Number(o["x-ratelimit-reset"]??NaN)*1e3,i=Number.isNaN(s)?"":` until ${new Date(s).toISOString()}`;return`${a}: \
the rate limit of github_token is used up${i}.`}switch(c){case void 0:return`${a}: ${F(e)}.`;case 401:return`${a}: it refused github_token (401). Leave the inpu\
t out, or give a valid token.`;case 403:case 404:return`${a}: it answered ${c}. The job needs "permissions: { contents: read }", or github_token must be one tha\
t reads ${t}/${n}; and both the branch and the commit must still be there.`;default:return`${a}: it answered ${c}.`}}function F(e){return e instanceof Error&&e.
cause!==void 0?F(e.cause):_(e)}import{randomUUID as ue}from"node:crypto";import{readFileSync as le}from"node:fs";var fe=100;function m({door:e,env:t},n){let r=t.GITHUB_EVENT_NAME??"";return e.subject({name:r,payload:he(t.GITHUB_EVENT_PATH,r),repository:t.GITHUB_REPOSITORY??
"",inputs:n.run})}function he(e,t){try{return JSON.parse(le(e??"","utf8"))}catch(n){if(t!=="merge_group")return null;throw new Error(`the event's payload (GITHU\
B_EVENT_PATH) can't be read: ${_(n)}`)}}function L(e){let t=(e.GITHUB_JOB??"").replace(/[^\w.-]/g,"_").slice(0,fe);return[e.GITHUB_RUN_ID||"0",e.GITHUB_RUN_ATTEMPT||
"1",t,ue()].join("-")}function y(e){return`run-${e.GITHUB_RUN_ID||"0"}`}function V({GITHUB_SERVER_URL:e,GITHUB_REPOSITORY:t,GITHUB_RUN_ID:n,GITHUB_RUN_ATTEMPT:r}){
if(!e||!t||!n)return;let d=r?`/attempts/${r}`:"";return`${e}/${t}/actions/runs/${n}${d}`}async function I({core:e,env:t},n,r){let d=`${t.GITHUB_SERVER_URL||"https://github.com"}/${n.owner}/${n.repo}`,a=[["Result",r.kind==="acquired"?"acquired: this \
run does the work":"completed: another run did the work"],["Waited",me(r.waited_ms)],["Priority",String(r.priority)]];if(r.kind==="acquired"){let o=r.stacked_pull_requests.
map(({number:s})=>D(`#${s}`,`${d}/pull/${s}`));a.push(["Pull requests",o.join(", ")||"none known"])}else if(r.completed_by){let{head_sha:o,head_ref:s,released_at:i}=r.
completed_by,u=D(o.slice(0,12),`${d}/commit/${encodeURIComponent(o)}`),l=s===void 0?"":` (${p(s)})`;a.push(["Completed by",`${u}${l} at ${p(i)}`])}let c=a.map(([
o,s])=>[{data:o,header:!0},{data:s}]);try{e.summary.addHeading(`Lease of ${p(n.base_ref)}`,3),await e.summary.addTable(c).write()}catch(o){e.debug(`no job summa\
ry: ${o}`)}}function me(e){let t=Math.round(e/1e3),n=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],r=["h","min","s"];return n.map((a,c)=>a===0?"":`${a} ${r[c]}`).
filter(Boolean).join(" ")||"0 s"}var D=(e,t)=>`<a href="${p(t)}">${p(e)}</a>`,p=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);async function W(e,t,n){let{core:r,env:d}=e,{subject:a,priority:c}=m(e,t);if(c===void 0&&t.github_token==="")throw new S("Input github_token is empty: leave it \
out, or give a token that may read the repository.");let o=new b(d),s=o.of(t.server,a),i=pe(o,s,a,t,d);s.write(i),k(r,i);let u=await _e(e,t,i,c,n);switch(u.kind){case"\
acquired":return we(e,s,i,u);case"completed":return s.write({...i,state:"completed"}),X(r,u),I(e,a,u);case"cancelled":return s.write({...i,state:"over"}),r.setFailed(
"The job was cancelled while it waited for the lease; it has left the queue.");case"failed":case"lost":case"not_held":return s.write({...i,state:"over"}),w(r,u.
detail);case"released":throw new Error("the protocol released a lease while waiting for it")}}function pe(e,t,n,r,d){let a=e.known(t),c=a!==void 0&&(a.state==="\
waiting"||a.state==="held");if(c&&a.subject.head_sha!==n.head_sha)throw new Error(`This job already has the lease of ${n.base_ref} for ${a.subject.head_sha}, an\
d would wait for itself. Release it first, with release_with_status.`);let o=j(process.ppid);return{job:e.job,server:r.server,subject:n,client_id:c?a.client_id:
r.auto_release?L(d):y(d),state:"waiting",auto_release:r.auto_release,lease_ttl_ms:r.auto_release?r.lease_ttl_ms:0,audience:r.audience,...o&&{worker:o}}}async function _e(e,t,{
subject:n,client_id:r,lease_ttl_ms:d=0},a,c){let{door:o,env:s,sleep:i,clock:u,random:l}=e;t.github_token!==""&&e.core.setSecret(t.github_token);let{measure:f}=R(
{subject:n,connect:()=>e.octokit(t.github_token),sleep:i,clock:u,random:l}),{server:h,auth:g,audience:Z}=t,{hands:ee,close:te}=M(e,{server:h,subject:n,auth:g,audience:Z,
cancelled:c,measure:f}),N=V(s);try{let re=o.waiter({subject:n,client_id:r,lease_ttl_ms:d,poll_interval_ms:t.poll_interval_ms,timeout_ms:t.timeout_ms,...a!==void 0&&
{priority:a},...N!==void 0&&{run_url:N}});return await O(re,ee)}finally{te()}}async function we(e,t,n,r){let{core:d}=e,{subject:a,client_id:c}=n,{fencing_token:o,
priority:s}=r,i={...n,state:"held",held:{subject:a,client_id:c,fencing_token:o,priority:s}};t.write(i),k(d,i),n.lease_ttl_ms&&await x(t,i,e),X(d,r),await I(e,a,
r)}function X(e,t){let n=t.kind==="acquired"?t:void 0,r=t.kind==="completed"?t:void 0;e.setOutput("status",t.kind),e.setOutput("result",t.kind),e.setOutput("sta\
cked_pull_requests",JSON.stringify(n?.stacked_pull_requests??[])),e.setOutput("priority",t.priority),e.setOutput("fencing_token",n?.fencing_token??""),e.setOutput(
"waited_seconds",Math.round(t.waited_ms/1e3)),e.setOutput("completed_by",r?.completed_by?.head_sha??"")}async function z(e,t,n){let{core:r,env:d}=e,a=new b(d),c=be(e,a,t);if(c===void 0)return ye(e,t,m(e,t).subject,n);switch(c.state){case"held":{let{held:o}=c;if(o===
void 0)throw new Error(`${a.folder} holds a lease that can't be read`);let s=a.of(c.server,c.subject);return K(e,await B(e,s,{...c,held:o},n,t))}case"completed":
return Q(r,"completed"),r.info("Nothing to release: another run has completed this one, and it never held the lease.");case"released":return r.info("Nothing to \
release: this job has released the lease already.");case"waiting":case"over":return r.info("Nothing to release: this job does not hold the lease.")}}function be(e,t,n){
let{base_ref:r,head_sha:d,priority:a}=n.run;if(e.env.GITHUB_EVENT_NAME==="merge_group"||r&&d&&a){let{subject:s}=m(e,n),i=t.known(t.of(n.server,s));return i?.subject.
head_sha===s.head_sha?i:void 0}let o=t.all(n.server).filter(({subject:s})=>r===void 0||s.base_ref===r.replace(/^refs\/heads\//,"")).filter(({subject:s})=>d===void 0||
s.head_sha===d);if(o.length>1){let s=o.map(({subject:i})=>i.base_ref).join(", ");throw new Error(`This job has taken several leases (${s}): name the one to rele\
ase with the input base_ref.`)}return o[0]}async function ye(e,t,n,r){let d={subject:n,client_id:y(e.env)},a=await C(e,t.server,d,r,t);if(a.kind!=="not_held")return K(
e,a);e.core.info(`Nothing to release: this run does not hold the lease of ${n.base_ref}.`)}function K({core:e},t){switch(t.kind){case"released":return Q(e,t.status===
"success"?"completed":"failure");case"lost":case"failed":case"not_held":return w(e,t.detail);case"cancelled":case"acquired":case"completed":throw new Error(`the\
 protocol answered a release with ${t.kind}`)}}function Q(e,t){e.setOutput("status",t),e.setOutput("result",t)}var Y=new AbortController;H(()=>Y.abort());var $=P();try{let e=q($.core.getInput),{release_with_status:t}=e;t===void 0?await W($,e,Y.signal):await z($,e,t)}catch(e){
v($.core,e)}U();
