import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{a as S,c as q,d as x,f as k,h as C,i as B}from"./chunk-A6ZE5MVL.js";import{a as T,b as h,d as b,e as v,f as A,g as O,h as j,k as M,l as w,n as H,o as U,
p as P}from"./chunk-LWNYMCKY.js";import"./chunk-2PS7DJNY.js";var R=1e3,ne=100,ae=6,se=15e3;function G({subject:e,connect:t,sleep:n,clock:r,random:c}){async function a({time_limit_ms:d},o){let s=r()+d;for(let i=1;;i+=1)try{
return await oe(await t(),e,o,Math.min(se,d))}catch(u){let l=ie(u,i,r(),c());if(l===void 0||i===ae||o.aborted||r()+l>s)return{kind:"measuring_failed",detail:ce(
u,e)};await n(l,o)}}return{measure:a}}async function oe(e,{owner:t,repo:n,base_ref:r,head_sha:c},a,d){async function o(l){let f=`${r}...${c}`,{data:m}=await T(d,
a,g=>e("GET /repos/{owner}/{repo}/compare/{basehead}",{owner:t,repo:n,basehead:f,per_page:ne,page:l,request:{signal:g}}));if(!Number.isSafeInteger(m?.ahead_by)||
!Array.isArray(m.commits))throw new Error("the answer can't be read");return m}let s=await o(1),i=s.ahead_by;if(i>R)return{kind:"measured",priority:i};let u=s.commits;
for(let l=2;u.length<i;l+=1){let f=(await o(l)).commits;if(f.length===0)break;u.push(...f)}return{kind:"measured",priority:i,commits:u.slice(0,R).map(({sha:l})=>l)}}
function ie(e,t,n,r){let c=1e3*2**(t-1)*(.5+r/2),{status:a,headers:d}=E(e),o=F(e);if(a!==void 0&&a<500&&a!==408&&!o)return;let s=A(d["retry-after"],n),i=o?Number(
d["x-ratelimit-reset"]??NaN)*1e3-n:NaN;return Math.max(c,s??(Number.isNaN(i)?0:i+1e3))}function F(e){let{status:t,headers:n}=E(e);return t===429?!0:t===403&&(n["\
x-ratelimit-remaining"]==="0"||n["retry-after"]!==void 0)}function E(e){let t=e instanceof Error&&"response"in e?e.response:void 0;return typeof t!="object"||t===
null?{headers:{}}:{headers:{},...t}}function ce(e,{owner:t,repo:n,base_ref:r,head_sha:c}){let a=`GitHub could not be asked how far ${c} is ahead of ${r} in ${t}\
/${n}`,{status:d,headers:o}=E(e);if(F(e)){let s=Number(o["x-ratelimit-reset"]??NaN)*1e3,i=Number.isNaN(s)?"":` until ${new Date(s).toISOString()}`;return`${a}: \
the rate limit of github_token is used up${i}.`}switch(d){case void 0:return`${a}: ${J(e)}.`;case 401:return`${a}: it refused github_token (401). Leave the inpu\
t out, or give a valid token.`;case 403:case 404:return`${a}: it answered ${d}. The job needs "permissions: { contents: read }", or github_token must be one tha\
t reads ${t}/${n}; and both the branch and the commit must still be there.`;default:return`${a}: it answered ${d}.`}}function J(e){return e instanceof Error&&e.
cause!==void 0?J(e.cause):h(e)}import{randomUUID as de}from"node:crypto";import{readFileSync as ue}from"node:fs";var le=100;function p({door:e,env:t},n){let r=t.GITHUB_EVENT_NAME??"";return e.subject({name:r,payload:fe(t.GITHUB_EVENT_PATH,r),repository:t.GITHUB_REPOSITORY??
"",inputs:n.run})}function fe(e,t){try{return JSON.parse(ue(e??"","utf8"))}catch(n){if(t!=="merge_group")return null;throw new Error(`the event's payload (GITHU\
B_EVENT_PATH) can't be read: ${h(n)}`)}}function D(e){let t=(e.GITHUB_JOB??"").replace(/[^\w.-]/g,"_").slice(0,le);return[e.GITHUB_RUN_ID||"0",e.GITHUB_RUN_ATTEMPT||
"1",t,de()].join("-")}function y(e){return`run-${e.GITHUB_RUN_ID||"0"}`}function L({GITHUB_SERVER_URL:e,GITHUB_REPOSITORY:t,GITHUB_RUN_ID:n,GITHUB_RUN_ATTEMPT:r}){
if(!e||!t||!n)return;let c=r?`/attempts/${r}`:"";return`${e}/${t}/actions/runs/${n}${c}`}async function N({core:e,env:t},n,r){let c=`${t.GITHUB_SERVER_URL||"https://github.com"}/${n.owner}/${n.repo}`,a=[["Result",r.kind==="acquired"?"acquired: this \
run does the work":"completed: another run did the work"],["Waited",he(r.waited_ms)],["Priority",String(r.priority)]];if(r.kind==="acquired"){let o=r.stacked_pull_requests.
map(({number:s})=>V(`#${s}`,`${c}/pull/${s}`));a.push(["Pull requests",o.join(", ")||"none known"])}else if(r.completed_by){let{head_sha:o,head_ref:s,released_at:i}=r.
completed_by,u=V(o.slice(0,12),`${c}/commit/${encodeURIComponent(o)}`),l=s===void 0?"":` (${_(s)})`;a.push(["Completed by",`${u}${l} at ${_(i)}`])}let d=a.map(([
o,s])=>[{data:o,header:!0},{data:s}]);try{e.summary.addHeading(`Lease of ${_(n.base_ref)}`,3),await e.summary.addTable(d).write()}catch(o){e.debug(`no job summa\
ry: ${o}`)}}function he(e){let t=Math.round(e/1e3),n=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],r=["h","min","s"];return n.map((a,d)=>a===0?"":`${a} ${r[d]}`).
filter(Boolean).join(" ")||"0 s"}var V=(e,t)=>`<a href="${_(t)}">${_(e)}</a>`,_=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);var me=6e4;async function W(e,t,n){let{core:r,env:c}=e,{subject:a,priority:d}=p(e,t);if(d===void 0&&t.github_token==="")throw new q("Input github_token is empty\
: leave it out, or give a token that may read the repository.");let o=new w(c),s=o.of(t.server,a),i=pe(o,s,a,t,c);s.write(i),k(r,i);let u=await _e(e,t,i,d,n);switch(u.
kind){case"acquired":return be(e,s,i,u);case"completed":return s.write({...i,state:"completed"}),X(r,u),N(e,a,u);case"cancelled":return s.write({...i,state:"ove\
r"}),r.setFailed("The job was cancelled while it waited for the lease; it has left the queue.");case"failed":case"lost":case"not_held":return s.write({...i,state:"\
over"}),b(r,u.detail);case"released":throw new Error("the protocol released a lease while waiting for it")}}function pe(e,t,n,r,c){let a=e.known(t),d=a!==void 0&&
(a.state==="waiting"||a.state==="held");if(d&&a.subject.head_sha!==n.head_sha)throw new Error(`This job already has the lease of ${n.base_ref} for ${a.subject.head_sha}\
, and would wait for itself. Release it first, with release_with_status.`);let o=M(process.ppid);return{job:e.job,server:r.server,subject:n,client_id:d?a.client_id:
r.auto_release?D(c):y(c),state:"waiting",auto_release:r.auto_release,lease_ttl_ms:r.auto_release?r.lease_ttl_ms:0,audience:r.audience,...o&&{worker:o}}}async function _e(e,t,{
subject:n,client_id:r,lease_ttl_ms:c=0},a,d){let{door:o,env:s,sleep:i,clock:u,random:l}=e;t.github_token!==""&&e.core.setSecret(t.github_token);let{measure:f}=G(
{subject:n,connect:()=>e.octokit(t.github_token),sleep:i,clock:u,random:l}),{server:m,auth:g,audience:Z}=t,{hands:ee,close:te}=O(e,{server:m,subject:n,auth:g,audience:Z,
cancelled:d,measure:f}),I=L(s);try{let re=o.waiter({subject:n,client_id:r,lease_ttl_ms:c,poll_interval_ms:t.poll_interval_ms,timeout_ms:t.timeout_ms,...a!==void 0&&
{priority:a},...I!==void 0&&{run_url:I}});return await j(re,ee)}finally{te()}}async function be(e,t,n,r){let{core:c}=e,{subject:a,client_id:d}=n,{fencing_token:o,
priority:s}=r,i={...n,state:"held",held:{subject:a,client_id:d,fencing_token:o,priority:s}};t.write(i),k(c,i),n.lease_ttl_ms&&await S(t,i,e),!n.auto_release&&we(
r,e.clock())&&c.notice(`This run has held the lease since ${r.acquired_at}: auto_release is false, so all its jobs and attempts share it.`),X(c,r),await N(e,a,r)}
function we({acquired_at:e,waited_ms:t},n){return Date.parse(e)<n-t-me}function X(e,t){let n=t.kind==="acquired"?t:void 0,r=t.kind==="completed"?t:void 0;e.setOutput(
"status",t.kind),e.setOutput("result",t.kind),e.setOutput("stacked_pull_requests",JSON.stringify(n?.stacked_pull_requests??[])),e.setOutput("priority",t.priority),
e.setOutput("fencing_token",n?.fencing_token??""),e.setOutput("waited_seconds",Math.round(t.waited_ms/1e3)),e.setOutput("completed_by",r?.completed_by?.head_sha??
"")}async function K(e,t,n){let{core:r,env:c}=e,a=new w(c),d=ye(e,a,t);if(d===void 0)return $e(e,t,n);switch(d.state){case"held":{let{held:o}=d;if(o===void 0)throw new Error(
`${a.folder} holds a lease that can't be read`);let s=a.of(d.server,d.subject);return z(e,await C(e,s,{...d,held:o},n,t))}case"completed":return Q(r,"completed"),
r.info("Nothing to release: another run has completed this one, and it never held the lease.");case"released":return r.info("Nothing to release: this job has re\
leased the lease already.");case"waiting":case"over":return r.info("Nothing to release: this job does not hold the lease.")}}function ye(e,t,n){let{base_ref:r,head_sha:c,
priority:a}=n.run;if(e.env.GITHUB_EVENT_NAME==="merge_group"||r&&c&&a){let{subject:s}=p(e,n),i=t.known(t.of(n.server,s));return i?.subject.head_sha===s.head_sha?
i:void 0}let o=t.all(n.server).filter(({subject:s})=>r===void 0||s.base_ref===r.replace(/^refs\/heads\//,"")).filter(({subject:s})=>c===void 0||s.head_sha===c);
if(o.length>1){let s=o.map(({subject:i})=>i.base_ref).join(", ");throw new Error(`This job has taken several leases (${s}): name the one to release with the inp\
ut base_ref.`)}return o[0]}async function $e(e,t,n){let r=ge(e,t);if(r===void 0)return;let c={subject:r,client_id:y(e.env)},a=await B(e,t.server,c,n,t);if(a.kind!==
"not_held")return z(e,a);e.core.info(`Nothing to release: this run does not hold the lease of ${r.base_ref}.`)}function ge(e,t){try{return p(e,t).subject}catch(n){
e.core.notice(`Nothing to release: ${h(n)}`);return}}function z({core:e},t){switch(t.kind){case"released":return Q(e,t.status==="success"?"completed":"failure");case"\
lost":case"failed":case"not_held":return b(e,t.detail);case"cancelled":case"acquired":case"completed":throw new Error(`the protocol answered a release with ${t.
kind}`)}}function Q(e,t){e.setOutput("status",t),e.setOutput("result",t)}var Y=new AbortController;H(()=>Y.abort());var $=P();try{let e=x($.core.getInput),{release_with_status:t}=e;t===void 0?await W($,e,Y.signal):await K($,e,t)}catch(e){
v($.core,e)}U();
