import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{b as m,e as w,g,h as v,j as b,k}from"./chunk-WUT6XW33.js";import{d as u,e as c,f as h,m as p,o as T,p as _,q as y}from"./chunk-GWISQWST.js";import"./chunk-2PS7DJNY.js";async function B(a){let{core:e,env:I}=a,i=g(e);if(i===void 0)return e.debug("This step has taken no lease.");if(!i.auto_release)return e.debug("auto_release is \
false: the lease is left as it is.");let f=new p(I),r=f.of(i.server,i.subject),o=f.known(r);if(o&&o.client_id!==i.client_id)return e.debug("Nothing is left to d\
o: a later step has taken it anew.");let t=o??i,l={auth:e.getInput("auth"),audience:t.audience??new URL(t.server).origin};switch(t.state){case"held":{let{held:n}=t;
if(n===void 0)throw new Error("the state that main has saved is damaged");k(r,t)&&e.warning("The heartbeat process has died. The lease may have run out.");let S=w(
e.getInput("job_status")),s=await v(a,r,{...t,held:n},S,l);return s.kind==="released"?void 0:(await m(r,{...t,state:"over"},a),s.kind==="lost"?c(e,u(s,n)):c(e,"\
detail"in s?s.detail:`The release was answered with ${s.kind}.`))}case"waiting":return e.info("The step ended while it waited for the lease. It leaves the queue\
 now."),await b(a,t,l),r.write({...t,state:"over"});case"completed":case"released":case"over":return e.debug(`Nothing is left to do: ${t.state}.`)}}var d=y();T(()=>d.core.info("Still giving the lease back."));try{await B(d)}catch(a){h(d.core,a)}_();
