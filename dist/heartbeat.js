import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{d,h as l,i as f,j as p,k as u,n as m,o as h,q as g}from"./chunk-RIAYKVGS.js";import"./chunk-2PS7DJNY.js";var v=200,$=5;async function b(r,s,i){let{core:e}=r,t=s.read(),o={heart:i,process:p(process.pid)};if(t?.heart!==i||t.held===void 0)return e.info("This heartbeat\
 is not wanted any more.");s.writeBeat(o),e.info(`The heartbeat of ${t.subject.base_ref} has begun.`);let a=F(s,i,t,r),{hands:k,close:y}=l(r,{server:t.server,subject:t.
subject,auth:e.getInput("auth"),audience:t.audience??"",cancelled:new AbortController().signal}),_=t.lease_ttl_ms??0,n=await Promise.race([f(r.door.heart({held:t.
held,lease_ttl_ms:_}),k),a]);y(),typeof n=="string"?e.info(n):n.kind==="lost"?e.error(d(n,t.held)):e.info(`The heartbeat ended: ${"detail"in n?n.detail:n.kind}`),
s.read()!==void 0&&s.writeBeat({...o,stopped:!0,...typeof n=="object"&&n.kind==="lost"&&{lost:n}})}async function F(r,s,i,{sleep:e}){let t=new AbortController().
signal;for(let o=0;;){await e(v,t);let a=r.read();if(o=a===void 0?o+1:0,o===$||a!==void 0&&a.heart!==s)return"The heartbeat has been stopped.";if(i.worker&&!u(i.
worker))return"The runner is gone, so the heartbeat ends."}}function w(r,s,i=e=>process.stdout.write(`${e}
`)){let e=t=>o=>i(`${new Date(s()).toISOString()} ${t} ${o}`);return{...r,debug:e("debug"),info:e("info"),notice:e("notice"),warning:e("warning"),error:e("error"),
setFailed:e("error"),setSecret(){},detail:(t,o)=>e("info")(o),closeGroup(){}}}var[T="",j=""]=process.argv.slice(2),c=g(),S={...c,core:w(c.core,c.clock)};h(()=>{});try{await b(S,m.at(T),j)}catch(r){S.core.error(r instanceof Error?String(r.
stack):String(r))}process.exit();
