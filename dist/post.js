import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{b as m,e as p,g,i as v,k as b,l as k}from"./chunk-CX22HHLH.js";import{d as u,e as d,f as h,m as w,o as T,p as _,q as y}from"./chunk-RIAYKVGS.js";
import"./chunk-2PS7DJNY.js";async function B(a){let{core:e,env:I}=a,s=g(e);if(s===void 0)return e.debug("This step has taken no lease.");if(!s.auto_release)return e.debug("auto_release is \
false: the lease is left as it is.");let l=new w(I),r=l.of(s.server,s.subject),n=l.known(r);if(n&&n.client_id!==s.client_id)return e.debug("Nothing is left to d\
o: a later step has taken it anew.");let t=n??s,f={auth:e.getInput("auth"),audience:t.audience??new URL(t.server).origin};switch(t.state){case"held":{let{held:c}=t;
if(c===void 0)throw new Error("the state that main has saved is damaged");k(r,t)&&e.warning("The heartbeat process has died. The lease may have run out.");let S=p(
e.getInput("job_status")),i=await v(a,r,{...t,held:c},S,f);return i.kind==="released"?void 0:(await m(r,{...t,state:"over"},a),i.kind==="lost"?d(e,u(i,c)):d(e,"\
detail"in i?i.detail:`The release was answered with ${i.kind}.`))}case"waiting":return e.info("The step ended while it waited for the lease. It leaves the queue\
 now."),await b(a,t,f),r.write({...t,state:"over"});case"completed":case"released":case"over":return e.debug(`Nothing is left to do: ${t.state}.`)}}var o=y();T(()=>o.core.info("Still giving the lease back."));try{await B(o)}catch(a){h(o.core,a)}o.core.closeGroup();_();
