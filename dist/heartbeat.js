import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{g as d,h as f,i as p,j as l,m as u,n as h,p as m}from"./chunk-LWNYMCKY.js";import"./chunk-2PS7DJNY.js";var v=200,_=5;async function g(r,o,n){let{core:e}=r,t=o.read(),s={heart:n,process:p(process.pid)};if(t?.heart!==n||t.held===void 0)return e.info("This heartbeat\
 is not wanted any more.");o.writeBeat(s),e.info(`The heartbeat of ${t.subject.base_ref} has begun.`);let a=$(o,n,t,r),{hands:S,close:k}=d(r,{server:t.server,subject:t.
subject,auth:e.getInput("auth"),audience:t.audience??"",cancelled:new AbortController().signal}),y=t.lease_ttl_ms??0,i=await Promise.race([f(r.door.heart({held:t.
held,lease_ttl_ms:y}),S),a]);k(),typeof i=="string"?e.info(i):e.info(`The heartbeat ended: ${"detail"in i?i.detail:i.kind}`),o.read()!==void 0&&o.writeBeat({...s,
stopped:!0,...typeof i=="object"&&i.kind==="lost"&&{lost:i}})}async function $(r,o,n,{sleep:e}){let t=new AbortController().signal;for(let s=0;;){await e(v,t);let a=r.
read();if(s=a===void 0?s+1:0,s===_||a!==void 0&&a.heart!==o)return"The heartbeat has been stopped.";if(n.worker&&!l(n.worker))return"The runner is gone, so the \
heartbeat ends."}}function b(r,o,n=e=>process.stdout.write(`${e}
`)){let e=t=>s=>n(`${new Date(o()).toISOString()} ${t} ${s}`);return{...r,debug:e("debug"),info:e("info"),notice:e("notice"),warning:e("warning"),error:e("error"),
setFailed:e("error"),setSecret(){}}}var[F="",T=""]=process.argv.slice(2),c=m(),w={...c,core:b(c.core,c.clock)};h(()=>{});try{await g(w,u.at(F),T)}catch(r){w.core.error(r instanceof Error?String(r.
stack):String(r))}process.exit();
