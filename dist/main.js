import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{a as q,c as x,d as C,f as k,h as B,i as H}from"./chunk-WUT6XW33.js";import{a as T,b as h,d as v,e as p,f as A,g as O,h as j,i as M,l as S,m as w,o as U,
p as P,q as R}from"./chunk-GWISQWST.js";import"./chunk-2PS7DJNY.js";var G=1e3,ae=100,se=6,oe=15e3;function F({subject:e,connect:t,sleep:n,clock:r,random:i}){async function a({time_limit_ms:d},o){let s=r()+d;for(let c=1;;c+=1)try{
return await ie(await t(),e,o,Math.min(oe,d))}catch(u){let l=ce(u,c,r(),i());if(l===void 0||c===se||o.aborted||r()+l>s)return{kind:"measuring_failed",detail:de(
u,e)};await n(l,o)}}return{measure:a}}async function ie(e,{owner:t,repo:n,base_ref:r,head_sha:i},a,d){async function o(l){let f=`${r}...${i}`,{data:m}=await T(d,
a,g=>e("GET /repos/{owner}/{repo}/compare/{basehead}",{owner:t,repo:n,basehead:f,per_page:ae,page:l,request:{signal:g}}));if(!Number.isSafeInteger(m?.ahead_by)||
!Array.isArray(m.commits))throw new Error("the answer can't be read");return m}let s=await o(1),c=s.ahead_by;if(c>G)return{kind:"measured",priority:c};let u=s.commits;
for(let l=2;u.length<c;l+=1){let f=(await o(l)).commits;if(f.length===0)break;u.push(...f)}return{kind:"measured",priority:c,commits:u.slice(0,G).map(({sha:l})=>l)}}
function ce(e,t,n,r){let i=1e3*2**(t-1)*(.5+r/2),{status:a,headers:d}=E(e),o=J(e);if(a!==void 0&&a<500&&a!==408&&!o)return;let s=O(d["retry-after"],n),c=o?Number(
d["x-ratelimit-reset"]??NaN)*1e3-n:NaN;return Math.max(i,s??(Number.isNaN(c)?0:c+1e3))}function J(e){let{status:t,headers:n}=E(e);return t===429?!0:t===403&&(n["\
x-ratelimit-remaining"]==="0"||n["retry-after"]!==void 0)}function E(e){let t=e instanceof Error&&"response"in e?e.response:void 0;return typeof t!="object"||t===
null?{headers:{}}:{headers:{},...t}}function de(e,{owner:t,repo:n,base_ref:r,head_sha:i}){let a=`GitHub could not be asked how far ${i} is ahead of ${r} in ${t}\
/${n}`,{status:d,headers:o}=E(e);if(J(e)){let s=Number(o["x-ratelimit-reset"]??NaN)*1e3,c=Number.isNaN(s)?"":` until ${new Date(s).toISOString()}`;return`${a}: \
the rate limit of github_token is used up${c}.`}switch(d){case void 0:return`${a}: ${D(e)}.`;case 401:return`${a}: it refused github_token (401). Leave the inpu\
t out, or give a valid token.`;case 403:case 404:return`${a}: it answered ${d}. The job needs "permissions: { contents: read }", or github_token must be one tha\
t reads ${t}/${n}; and both the branch and the commit must still be there.`;default:return`${a}: it answered ${d}.`}}function D(e){return e instanceof Error&&e.
cause!==void 0?D(e.cause):h(e)}import{randomUUID as ue}from"node:crypto";import{readFileSync as le}from"node:fs";var fe=100;function _({door:e,env:t},n){let r=t.GITHUB_EVENT_NAME??"";return e.subject({name:r,payload:he(t.GITHUB_EVENT_PATH,r),repository:t.GITHUB_REPOSITORY??
"",inputs:n.run})}function he(e,t){try{return JSON.parse(le(e??"","utf8"))}catch(n){if(t!=="merge_group")return null;throw new Error(`the event's payload (GITHU\
B_EVENT_PATH) can't be read: ${h(n)}`)}}function L(e){let t=(e.GITHUB_JOB??"").replace(/[^\w.-]/g,"_").slice(0,fe);return[e.GITHUB_RUN_ID||"0",e.GITHUB_RUN_ATTEMPT||
"1",t,ue()].join("-")}function y(e){return`run-${e.GITHUB_RUN_ID||"0"}`}function V({GITHUB_SERVER_URL:e,GITHUB_REPOSITORY:t,GITHUB_RUN_ID:n,GITHUB_RUN_ATTEMPT:r}){
if(!e||!t||!n)return;let i=r?`/attempts/${r}`:"";return`${e}/${t}/actions/runs/${n}${i}`}async function N({core:e,env:t},n,r){let i=`${t.GITHUB_SERVER_URL||"https://github.com"}/${n.owner}/${n.repo}`,a=[["Result",r.kind==="acquired"?"acquired: this \
run does the work":"completed: another run did the work"],["Waited",me(r.waited_ms)],["Priority",String(r.priority)]];if(r.kind==="acquired"){let o=r.stacked_pull_requests.
map(({number:s})=>W(`#${s}`,`${i}/pull/${s}`));a.push(["Pull requests",o.join(", ")||"none known"])}else if(r.completed_by){let{head_sha:o,head_ref:s,released_at:c}=r.
completed_by,u=W(o.slice(0,12),`${i}/commit/${encodeURIComponent(o)}`),l=s===void 0?"":` (${b(s)})`;a.push(["Completed by",`${u}${l} at ${b(c)}`])}let d=a.map(([
o,s])=>[{data:o,header:!0},{data:s}]);try{e.summary.addHeading(`Lease of ${b(n.base_ref)}`,3),await e.summary.addTable(d).write()}catch(o){e.debug(`no job summa\
ry: ${o}`)}}function me(e){let t=Math.round(e/1e3),n=[Math.floor(t/3600),Math.floor(t/60)%60,t%60],r=["h","min","s"];return n.map((a,d)=>a===0?"":`${a} ${r[d]}`).
filter(Boolean).join(" ")||"0 s"}var W=(e,t)=>`<a href="${b(t)}">${b(e)}</a>`,b=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);var pe=6e4;async function X(e,t,n){let{core:r,env:i}=e,{subject:a,priority:d}=_(e,t);if(d===void 0&&t.github_token==="")throw new x("Input github_token is empty\
: leave it out, or give a token that may read the repository.");let o=new w(i),s=o.of(t.server,a),c=_e(o,s,a,t,i);s.write(c),k(r,c);let u=await be(e,t,c,d,n);switch(u.
kind){case"acquired":return we(e,s,c,u);case"completed":return s.write({...c,state:"completed"}),K(r,u),N(e,a,u);case"cancelled":return s.write({...c,state:"ove\
r"}),r.setFailed("The job was cancelled while it waited for the lease; it has left the queue.");case"failed":return s.write({...c,state:"over"}),p(r,u.detail);case"\
released":case"not_held":case"lost":throw new Error(`the protocol ended the waiting with ${u.kind}`)}}function _e(e,t,n,r,i){let a=e.known(t),d=a!==void 0&&(a.state===
"waiting"||a.state==="held");if(d&&a.subject.head_sha!==n.head_sha)throw new Error(`This job already has the lease of ${n.base_ref} for ${a.subject.head_sha}, a\
nd would wait for itself. Release it first, with release_with_status.`);let o=S(process.ppid);return{job:e.job,server:r.server,subject:n,client_id:d?a.client_id:
r.auto_release?L(i):y(i),state:"waiting",auto_release:r.auto_release,lease_ttl_ms:r.auto_release?r.lease_ttl_ms:0,audience:r.audience,...o&&{worker:o}}}async function be(e,t,{
subject:n,client_id:r,lease_ttl_ms:i=0},a,d){let{door:o,env:s,sleep:c,clock:u,random:l}=e;t.github_token!==""&&e.core.setSecret(t.github_token);let{measure:f}=F(
{subject:n,connect:()=>e.octokit(t.github_token),sleep:c,clock:u,random:l}),{server:m,auth:g,audience:ee}=t,{hands:te,close:re}=j(e,{server:m,subject:n,auth:g,audience:ee,
cancelled:d,measure:f}),I=V(s);try{let ne=o.waiter({subject:n,client_id:r,lease_ttl_ms:i,poll_interval_ms:t.poll_interval_ms,timeout_ms:t.timeout_ms,...a!==void 0&&
{priority:a},...I!==void 0&&{run_url:I}});return await M(ne,te)}finally{re()}}async function we(e,t,n,r){let{core:i}=e,{subject:a,client_id:d}=n,{fencing_token:o,
priority:s}=r,c={...n,state:"held",held:{subject:a,client_id:d,fencing_token:o,priority:s}};t.write(c),k(i,c),n.lease_ttl_ms&&await q(t,c,e),!n.auto_release&&ye(
r,e.clock())&&i.notice(`This run has held the lease since ${r.acquired_at}: auto_release is false, so all its jobs and attempts share it.`),K(i,r),await N(e,a,r)}
function ye({acquired_at:e,waited_ms:t},n){return Date.parse(e)<n-t-pe}function K(e,t){let n=t.kind==="acquired"?t:void 0,r=t.kind==="completed"?t:void 0;e.setOutput(
"status",t.kind),e.setOutput("result",t.kind),e.setOutput("stacked_pull_requests",JSON.stringify(n?.stacked_pull_requests??[])),e.setOutput("priority",t.priority),
e.setOutput("fencing_token",n?.fencing_token??""),e.setOutput("waited_seconds",Math.round(t.waited_ms/1e3)),e.setOutput("completed_by",r?.completed_by?.head_sha??
"")}async function z(e,t,n){let{core:r,env:i}=e,a=new w(i),d=$e(e,a,t);if(d===void 0)return ge(e,t,n);switch(d.state){case"held":{let{held:o}=d;if(o===void 0)throw new Error(
`${a.folder} holds a lease that can't be read`);let s=a.of(d.server,d.subject);return Q(e,await B(e,s,{...d,held:o},n,t),o)}case"completed":return Y(r,"complete\
d"),r.info("Nothing to release: another run has completed this one, and it never held the lease.");case"released":return r.info("Nothing to release: this job ha\
s released the lease already.");case"waiting":case"over":return r.info("Nothing to release: this job does not hold the lease.")}}function $e(e,t,n){let{base_ref:r,
head_sha:i,priority:a}=n.run;if(e.env.GITHUB_EVENT_NAME==="merge_group"||r&&i&&a){let{subject:s}=_(e,n),c=t.known(t.of(n.server,s));return c?.subject.head_sha===
s.head_sha?c:void 0}let o=t.all(n.server).filter(({subject:s})=>r===void 0||s.base_ref===r.replace(/^refs\/heads\//,"")).filter(({subject:s})=>i===void 0||s.head_sha===
i);if(o.length>1){let s=o.map(({subject:c})=>c.base_ref).join(", ");throw new Error(`This job has taken several leases (${s}): name the one to release with the \
input base_ref.`)}return o[0]}async function ge(e,t,n){let r=ke(e,t);if(r===void 0)return;let i={subject:r,client_id:y(e.env)},a=await H(e,t.server,i,n,t);if(a.
kind!=="not_held")return Q(e,a,i);e.core.info(`Nothing to release: this run does not hold the lease of ${r.base_ref}.`)}function ke(e,t){try{return _(e,t).subject}catch(n){
e.core.notice(`Nothing to release: ${h(n)}`);return}}function Q({core:e},t,n){switch(t.kind){case"released":return Y(e,t.status==="success"?"completed":"failure");case"\
lost":return p(e,v(t,n));case"failed":case"not_held":return p(e,t.detail);case"cancelled":case"acquired":case"completed":throw new Error(`the protocol answered \
a release with ${t.kind}`)}}function Y(e,t){e.setOutput("status",t),e.setOutput("result",t)}var Z=new AbortController;U(()=>Z.abort());var $=R();try{let e=C($.core.getInput),{release_with_status:t}=e;t===void 0?await X($,e,Z.signal):await z($,e,t)}catch(e){
A($.core,e)}P();
