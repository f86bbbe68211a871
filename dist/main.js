import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{a as q,c as x,d as S,f as $,h as _,i as C,j as B}from"./chunk-CX22HHLH.js";import{a as E,b as m,d as I,e as p,f as T,g as O,h as A,i as j,l as M,m as y,
o as H,p as G,q as U}from"./chunk-RIAYKVGS.js";import"./chunk-2PS7DJNY.js";var P=1e3,ne=100,ae=6,se=15e3;function F({subject:e,connect:t,sleep:r,clock:n,random:o}){async function a({time_limit_ms:c},u){let i=n()+c;for(let s=1;;s+=1)try{
return await ie(await t(),e,u,Math.min(se,c))}catch(d){let l=oe(d,s,n(),o());if(l===void 0||s===ae||u.aborted||n()+l>i)return{kind:"measuring_failed",detail:ce(
d,e)};await r(l,u)}}return{measure:a}}async function ie(e,{owner:t,repo:r,base_ref:n,head_sha:o},a,c){async function u(l){let f=`${n}...${o}`,{data:h}=await E(c,
a,k=>e("GET /repos/{owner}/{repo}/compare/{basehead}",{owner:t,repo:r,basehead:f,per_page:ne,page:l,request:{signal:k}}));if(!Number.isSafeInteger(h?.ahead_by)||
!Array.isArray(h.commits))throw new Error("the answer can't be read");return h}let i=await u(1),s=i.ahead_by;if(s>P)return{kind:"measured",priority:s};let d=i.commits;
for(let l=2;d.length<s;l+=1){let f=(await u(l)).commits;if(f.length===0)break;d.push(...f)}return{kind:"measured",priority:s,commits:d.slice(0,P).map(({sha:l})=>l)}}
function oe(e,t,r,n){let o=1e3*2**(t-1)*(.5+n/2),{status:a,headers:c}=N(e),u=J(e);if(a!==void 0&&a<500&&a!==408&&!u)return;let i=O(c["retry-after"],r),s=u?Number(
c["x-ratelimit-reset"]??NaN)*1e3-r:NaN;return Math.max(o,i??(Number.isNaN(s)?0:s+1e3))}function J(e){let{status:t,headers:r}=N(e);return t===429?!0:t===403&&(r["\
x-ratelimit-remaining"]==="0"||r["retry-after"]!==void 0)}function N(e){let t=e instanceof Error&&"response"in e?e.response:void 0;return typeof t!="object"||t===
null?{headers:{}}:{headers:{},...t}}function ce(e,{owner:t,repo:r,base_ref:n,head_sha:o}){let a=`GitHub could not be asked how far ${o} is ahead of ${n} in ${t}\
/${r}`,{status:c,headers:u}=N(e);if(J(e)){let i=Number(u["x-ratelimit-reset"]??NaN)*1e3,s=Number.isNaN(i)?"":` until ${new Date(i).toISOString()}`;return`${a}: \
the rate limit of github_token is used up${s}.`}switch(c){case void 0:return`${a}: ${D(e)}.`;case 401:return`${a}: it refused github_token (401). Leave the inpu\
t out, or give a valid token.`;case 403:case 404:return`${a}: it answered ${c}. The job needs "permissions: { contents: read }", or github_token must be one tha\
t reads ${t}/${r}; and both the branch and the commit must still be there.`;default:return`${a}: it answered ${c}.`}}function D(e){return e instanceof Error&&e.
cause!==void 0?D(e.cause):m(e)}import{randomUUID as ue}from"node:crypto";import{readFileSync as de}from"node:fs";var le=100;function b({door:e,env:t},r){let n=t.GITHUB_EVENT_NAME??"";return e.subject({name:n,payload:fe(t.GITHUB_EVENT_PATH,n),repository:t.GITHUB_REPOSITORY??
"",inputs:r.run})}function fe(e,t){try{return JSON.parse(de(e??"","utf8"))}catch(r){if(t!=="merge_group")return null;throw new Error(`the event's payload (GITHU\
B_EVENT_PATH) can't be read: ${m(r)}`)}}function R(e){let t=(e.GITHUB_JOB??"").replace(/[^\w.-]/g,"_").slice(0,le);return[e.GITHUB_RUN_ID||"0",e.GITHUB_RUN_ATTEMPT||
"1",t,ue()].join("-")}function g(e){return`run-${e.GITHUB_RUN_ID||"0"}`}function L({GITHUB_SERVER_URL:e,GITHUB_REPOSITORY:t,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:n}){
if(!e||!t||!r)return;let o=n?`/attempts/${n}`:"";return`${e}/${t}/actions/runs/${r}${o}`}var he=6e4;async function V(e,t,r){let{core:n,env:o}=e,{subject:a,priority:c}=b(e,t);if(c===void 0&&t.github_token==="")throw new x("Input github_token is empty\
: leave it out, or give a token that may read the repository.");let u=new y(o),i=u.of(t.server,a),s=me(u,i,a,t,o);i.write(s),$(n,s);let d=await pe(e,t,s,c,r);switch(d.
kind){case"acquired":return _e(e,i,s,d);case"completed":return i.write({...s,state:"completed"}),X(n,d),_(e,s,d);case"cancelled":return i.write({...s,state:"ove\
r"}),n.setFailed("The job was cancelled while it waited for the lease; it has left the queue."),_(e,s,d);case"failed":return i.write({...s,state:"over"}),p(n,d.
detail),_(e,s,d);case"released":case"not_held":case"lost":throw new Error(`the protocol ended the waiting with ${d.kind}`)}}function me(e,t,r,n,o){let a=e.known(
t),c=a!==void 0&&(a.state==="waiting"||a.state==="held");if(c&&a.subject.head_sha!==r.head_sha)throw new Error(`This job already has the lease of ${r.base_ref} \
for ${a.subject.head_sha}, and would wait for itself. Release it first, with release_with_status.`);let u=M(process.ppid);return{job:e.job,server:n.server,subject:r,
client_id:c?a.client_id:n.auto_release?R(o):g(o),state:"waiting",auto_release:n.auto_release,lease_ttl_ms:n.auto_release?n.lease_ttl_ms:0,audience:n.audience,...u&&
{worker:u}}}async function pe(e,t,{subject:r,client_id:n,lease_ttl_ms:o=0},a,c){let{door:u,env:i,sleep:s,clock:d,random:l}=e;t.github_token!==""&&e.core.setSecret(
t.github_token);let{measure:f}=F({subject:r,connect:()=>e.octokit(t.github_token),sleep:s,clock:d,random:l}),{server:h,auth:k,audience:Y}=t,{hands:Z,credential:ee,
close:te}=A(e,{server:h,subject:r,auth:k,audience:Y,cancelled:c,measure:f}),v=L(i);try{let re=u.waiter({subject:r,client_id:n,lease_ttl_ms:o,poll_interval_ms:t.
poll_interval_ms,timeout_ms:t.timeout_ms,about:[`server: ${h}`,`credential: ${ee}`],...a!==void 0&&{priority:a},...v!==void 0&&{run_url:v}});return await j(re,Z)}finally{
te()}}async function _e(e,t,r,n){let{core:o}=e,{subject:a,client_id:c}=r,{fencing_token:u,priority:i,acquired_at:s,stacked_pull_requests:d}=n,l={...r,state:"hel\
d",held:{subject:a,client_id:c,fencing_token:u,priority:i},acquired_at:s,pull_requests:d.map(({number:f})=>f)};t.write(l),$(o,l),r.lease_ttl_ms&&await q(t,l,e),
!r.auto_release&&be(n,e.clock())&&o.notice(`This run has held the lease since ${n.acquired_at}: auto_release is false, so all its jobs and attempts share it.`),
X(o,n),await _(e,l,n)}function be({acquired_at:e,waited_ms:t},r){return Date.parse(e)<r-t-he}function X(e,t){let r=t.kind==="acquired"?t:void 0,n=t.kind==="comp\
leted"?t:void 0;e.setOutput("status",t.kind),e.setOutput("result",t.kind),e.setOutput("stacked_pull_requests",JSON.stringify(r?.stacked_pull_requests??[])),e.setOutput(
"priority",t.priority),e.setOutput("fencing_token",r?.fencing_token??""),e.setOutput("waited_seconds",Math.round(t.waited_ms/1e3)),e.setOutput("completed_by",n?.
completed_by?.head_sha??"")}async function K(e,t,r){let{core:n,env:o}=e,a=new y(o),c=we(e,a,t);if(c===void 0)return ye(e,t,r);switch(c.state){case"held":{let{held:u}=c;if(u===void 0)throw new Error(
`${a.folder} holds a lease that can't be read`);let i=a.of(c.server,c.subject);return W(e,await C(e,i,{...c,held:u},r,t),u)}case"completed":return z(n,"complete\
d"),n.info("Nothing to release: another run has completed this one, and it never held the lease.");case"released":return n.info("Nothing to release: this job ha\
s released the lease already.");case"waiting":case"over":return n.info("Nothing to release: this job does not hold the lease.")}}function we(e,t,r){let{base_ref:n,
head_sha:o,priority:a}=r.run;if(e.env.GITHUB_EVENT_NAME==="merge_group"||n&&o&&a){let{subject:i}=b(e,r),s=t.known(t.of(r.server,i));return s?.subject.head_sha===
i.head_sha?s:void 0}let u=t.all(r.server).filter(({subject:i})=>n===void 0||i.base_ref===n.replace(/^refs\/heads\//,"")).filter(({subject:i})=>o===void 0||i.head_sha===
o);if(u.length>1){let i=u.map(({subject:s})=>s.base_ref).join(", ");throw new Error(`This job has taken several leases (${i}): name the one to release with the \
input base_ref.`)}return u[0]}async function ye(e,t,r){let n=ge(e,t);if(n===void 0)return;let o={subject:n,client_id:g(e.env)},a=await B(e,t.server,o,r,t);if(a.
kind!=="not_held")return W(e,a,o);e.core.info(`Nothing to release: this run does not hold the lease of ${n.base_ref}.`)}function ge(e,t){try{return b(e,t).subject}catch(r){
e.core.notice(`Nothing to release: ${m(r)}`);return}}function W({core:e},t,r){switch(t.kind){case"released":return z(e,t.status==="success"?"completed":"failure");case"\
lost":return p(e,I(t,r));case"failed":case"not_held":return p(e,t.detail);case"cancelled":case"acquired":case"completed":throw new Error(`the protocol answered \
a release with ${t.kind}`)}}function z(e,t){e.setOutput("status",t),e.setOutput("result",t)}var Q=new AbortController;H(()=>Q.abort());var w=U();try{let e=S(w.core.getInput),{release_with_status:t}=e;t===void 0?await V(w,e,Q.signal):await K(w,e,t)}catch(e){
T(w.core,e)}w.core.closeGroup();G();
