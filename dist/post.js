import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{b as l,e as f,g as m,h as w,j as p,k as g}from"./chunk-FGD6X43F.js";import{d as h,k as u,m as v,n as b,o as k}from"./chunk-5XRLJGFC.js";import"./chunk-JDQDSBVV.js";async function T(a){let{core:t,env:_}=a,i=m(t);if(i===void 0)return t.debug("This step has taken no lease.");if(!i.auto_release)return t.debug("auto_release is \
false: the lease is left as it is.");let n=new u(_),s=n.of(i.server,i.subject),c=n.known(s),e=c?.client_id===i.client_id?c:i,d={auth:t.getInput("auth"),audience:e.
audience??new URL(e.server).origin};switch(e.state){case"held":{if(e.held===void 0)throw new Error("the state that main has saved is damaged");g(s,e)&&t.warning(
"The heartbeat process has died. The lease may have run out.");let y=f(t.getInput("job_status")),r=await w(a,s,{...e,held:e.held},y,d);return r.kind==="released"?
void 0:(await l(s,{...e,state:"over"},a),t.setFailed("detail"in r?r.detail:`The release was answered with ${r.kind}.`))}case"waiting":return t.info("The step en\
ded while it waited for the lease. It leaves the queue now."),await p(a,e,d),s.write({...e,state:"over"});case"completed":case"released":case"over":return t.debug(
`Nothing is left to do: ${e.state}.`)}}var o=k();v(()=>o.core.info("Still giving the lease back."));try{await T(o)}catch(a){h(o.core,a)}b();
