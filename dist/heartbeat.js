import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{d,h as f,i as l,j as p,k as u,n as m,o as h,q as g}from"./chunk-GWISQWST.js";import"./chunk-2PS7DJNY.js";var _=200,$=5;async function b(r,n,s){let{core:e}=r,t=n.read(),i={heart:s,process:p(process.pid)};if(t?.heart!==s||t.held===void 0)return e.info("This heartbeat\
 is not wanted any more.");n.writeBeat(i),e.info(`The heartbeat of ${t.subject.base_ref} has begun.`);let a=F(n,s,t,r),{hands:k,close:y}=f(r,{server:t.server,subject:t.
subject,auth:e.getInput("auth"),audience:t.audience??"",cancelled:new AbortController().signal}),v=t.lease_ttl_ms??0,o=await Promise.race([l(r.door.heart({held:t.
held,lease_ttl_ms:v}),k),a]);y(),typeof o=="string"?e.info(o):o.kind==="lost"?e.error(d(o,t.held)):e.info(`The heartbeat ended: ${"detail"in o?o.detail:o.kind}`),
n.read()!==void 0&&n.writeBeat({...i,stopped:!0,...typeof o=="object"&&o.kind==="lost"&&{lost:o}})}async function F(r,n,s,{sleep:e}){let t=new AbortController().
signal;for(let i=0;;){await e(_,t);let a=r.read();if(i=a===void 0?i+1:0,i===$||a!==void 0&&a.heart!==n)return"The heartbeat has been stopped.";if(s.worker&&!u(s.
worker))return"The runner is gone, so the heartbeat ends."}}function w(r,n,s=e=>process.stdout.write(`${e}
`)){let e=t=>i=>s(`${new Date(n()).toISOString()} ${t} ${i}`);return{...r,debug:e("debug"),info:e("info"),notice:e("notice"),warning:e("warning"),error:e("error"),
setFailed:e("error"),setSecret(){}}}var[T="",j=""]=process.argv.slice(2),c=g(),S={...c,core:w(c.core,c.clock)};h(()=>{});try{await b(S,m.at(T),j)}catch(r){S.core.error(r instanceof Error?String(r.
stack):String(r))}process.exit();
