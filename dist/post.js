import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{b as f,e as u,g as w,h as p,j as g,k as v}from"./chunk-A6ZE5MVL.js";import{d as h,e as l,l as m,n as b,o as k,p as T}from"./chunk-LWNYMCKY.js";
import"./chunk-2PS7DJNY.js";async function _(a){let{core:t,env:y}=a,i=w(t);if(i===void 0)return t.debug("This step has taken no lease.");if(!i.auto_release)return t.debug("auto_release is \
false: the lease is left as it is.");let n=new m(y),s=n.of(i.server,i.subject),c=n.known(s),e=c?.client_id===i.client_id?c:i,d={auth:t.getInput("auth"),audience:e.
audience??new URL(e.server).origin};switch(e.state){case"held":{if(e.held===void 0)throw new Error("the state that main has saved is damaged");v(s,e)&&t.warning(
"The heartbeat process has died. The lease may have run out.");let B=u(t.getInput("job_status")),r=await p(a,s,{...e,held:e.held},B,d);return r.kind==="released"?
void 0:(await f(s,{...e,state:"over"},a),h(t,"detail"in r?r.detail:`The release was answered with ${r.kind}.`))}case"waiting":return t.info("The step ended whil\
e it waited for the lease. It leaves the queue now."),await g(a,e,d),s.write({...e,state:"over"});case"completed":case"released":case"over":return t.debug(`Noth\
ing is left to do: ${e.state}.`)}}var o=T();b(()=>o.core.info("Still giving the lease back."));try{await _(o)}catch(a){l(o.core,a)}k();
