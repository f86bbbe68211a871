"use strict";var Xt=Object.create;var je=Object.defineProperty;var Qt=Object.getOwnPropertyDescriptor;var Zt=Object.getOwnPropertyNames;var er=Object.getPrototypeOf,tr=Object.prototype.hasOwnProperty;var Le=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}};var rr=(t,e,r,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Zt(e))!tr.call(t,o)&&o!==r&&je(t,o,{get:()=>e[o],enumerable:!(n=Qt(e,o))||n.enumerable});
return t};var v=(t,e,r)=>(r=t!=null?Xt(er(t)):{},rr(e||!t||!t.__esModule?je(r,"default",{value:t,enumerable:!0}):r,t));var j=Le(q=>{"use strict";var mn=require("net"),ir=require("tls"),ue=require("http"),Me=require("https"),ar=require("events"),wn=require("assert"),cr=require("util");
q.httpOverHttp=ur;q.httpsOverHttp=fr;q.httpOverHttps=lr;q.httpsOverHttps=dr;function ur(t){var e=new S(t);return e.request=ue.request,e}function fr(t){var e=new S(
t);return e.request=ue.request,e.createSocket=Be,e.defaultPort=443,e}function lr(t){var e=new S(t);return e.request=Me.request,e}function dr(t){var e=new S(t);return e.
request=Me.request,e.createSocket=Be,e.defaultPort=443,e}function S(t){var e=this;e.options=t||{},e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.maxSockets||
ue.Agent.defaultMaxSockets,e.requests=[],e.sockets=[],e.on("free",function(n,o,s,i){for(var a=De(o,s,i),c=0,u=e.requests.length;c<u;++c){var f=e.requests[c];if(f.
host===a.host&&f.port===a.port){e.requests.splice(c,1),f.request.onSocket(n);return}}n.destroy(),e.removeSocket(n)})}cr.inherits(S,ar.EventEmitter);S.prototype.
addRequest=function(e,r,n,o){var s=this,i=fe({request:e},s.options,De(r,n,o));if(s.sockets.length>=this.maxSockets){s.requests.push(i);return}s.createSocket(i,function(a){
a.on("free",c),a.on("close",u),a.on("agentRemove",u),e.onSocket(a);function c(){s.emit("free",a,i)}function u(f){s.removeSocket(a),a.removeListener("free",c),a.
removeListener("close",u),a.removeListener("agentRemove",u)}})};S.prototype.createSocket=function(e,r){var n=this,o={};n.sockets.push(o);var s=fe({},n.proxyOptions,
{method:"CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(s.localAddress=e.localAddress),s.proxyAuth&&(s.headers=s.headers||
{},s.headers["Proxy-Authorization"]="Basic "+Buffer.from(s.proxyAuth).toString("base64")),A("making CONNECT request");var i=n.request(s);i.useChunkedEncodingByDefault=
!1,i.once("response",a),i.once("upgrade",c),i.once("connect",u),i.once("error",f),i.end();function a(l){l.upgrade=!0}function c(l,p,_){process.nextTick(function(){
u(l,p,_)})}function u(l,p,_){if(i.removeAllListeners(),p.removeAllListeners(),l.statusCode!==200){A("tunneling socket could not be established, statusCode=%d",l.
statusCode),p.destroy();var y=new Error("tunneling socket could not be established, statusCode="+l.statusCode);y.code="ECONNRESET",e.request.emit("error",y),n.removeSocket(
o);return}if(_.length>0){A("got illegal response body from proxy"),p.destroy();var y=new Error("got illegal response body from proxy");y.code="ECONNRESET",e.request.
emit("error",y),n.removeSocket(o);return}return A("tunneling connection has established"),n.sockets[n.sockets.indexOf(o)]=p,r(p)}function f(l){i.removeAllListeners(),
A(`tunneling socket could not be established, cause=%s
`,l.message,l.stack);var p=new Error("tunneling socket could not be established, cause="+l.message);p.code="ECONNRESET",e.request.emit("error",p),n.removeSocket(
o)}};S.prototype.removeSocket=function(e){var r=this.sockets.indexOf(e);if(r!==-1){this.sockets.splice(r,1);var n=this.requests.shift();n&&this.createSocket(n,function(o){
n.request.onSocket(o)})}};function Be(t,e){var r=this;S.prototype.createSocket.call(r,t,function(n){var o=t.request.getHeader("host"),s=fe({},r.options,{socket:n,
servername:o?o.replace(/:.*$/,""):t.host}),i=ir.connect(0,s);r.sockets[r.sockets.indexOf(n)]=i,e(i)})}function De(t,e,r){return typeof t=="string"?{host:t,port:e,
localAddress:r}:t}function fe(t){for(var e=1,r=arguments.length;e<r;++e){var n=arguments[e];if(typeof n=="object")for(var o=Object.keys(n),s=0,i=o.length;s<i;++s){
var a=o[s];n[a]!==void 0&&(t[a]=n[a])}}return t}var A;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?A=function(){var t=Array.prototype.slice.
call(arguments);typeof t[0]=="string"?t[0]="TUNNEL: "+t[0]:t.unshift("TUNNEL:"),console.error.apply(console,t)}:A=function(){};q.debug=A});var Fe=Le(L=>{L.httpOverHttp=t=>j().httpOverHttp(t);L.httpOverHttps=t=>j().httpOverHttps(t);L.httpsOverHttp=t=>j().httpsOverHttp(t);L.httpsOverHttps=t=>j().httpsOverHttps(
t)});var Ge=require("node:util");var B=v(require("http")),pe=v(require("https"));function ce(t){let e=t.protocol==="https:";if(nr(t))return;let r=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(r)try{return new K(r)}catch{if(!r.startsWith("http://")&&!r.startsWith("https://"))return new K(`http://${r}`)}else return}function nr(t){if(!t.hostname)return!1;
let e=t.hostname;if(or(e))return!0;let r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let n;t.port?n=Number(t.port):t.protocol==="http:"?n=80:t.
protocol==="https:"&&(n=443);let o=[t.hostname.toUpperCase()];typeof n=="number"&&o.push(`${o[0]}:${n}`);for(let s of r.split(",").map(i=>i.trim().toUpperCase()).
filter(i=>i))if(s==="*"||o.some(i=>i===s||i.endsWith(`.${s}`)||s.startsWith(".")&&i.endsWith(`${s}`)))return!0;return!1}function or(t){let e=t.toLowerCase();return e===
"localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}var K=class extends URL{constructor(e,r){super(e,r),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}};var T=v(Fe());var Y=class{constructor(){throw new Error("undici is left out of dist/: see bundle.js")}};var h=function(t,e,r,n){function o(s){return s instanceof r?s:new r(function(i){i(s)})}return new(r||(r=Promise))(function(s,i){function a(f){try{u(n.next(f))}catch(l){
i(l)}}function c(f){try{u(n.throw(f))}catch(l){i(l)}}function u(f){f.done?s(f.value):o(f.value).then(a,c)}u((n=n.apply(t,e||[])).next())})},g;(function(t){t[t.OK=
200]="OK",t[t.MultipleChoices=300]="MultipleChoices",t[t.MovedPermanently=301]="MovedPermanently",t[t.ResourceMoved=302]="ResourceMoved",t[t.SeeOther=303]="SeeO\
ther",t[t.NotModified=304]="NotModified",t[t.UseProxy=305]="UseProxy",t[t.SwitchProxy=306]="SwitchProxy",t[t.TemporaryRedirect=307]="TemporaryRedirect",t[t.PermanentRedirect=
308]="PermanentRedirect",t[t.BadRequest=400]="BadRequest",t[t.Unauthorized=401]="Unauthorized",t[t.PaymentRequired=402]="PaymentRequired",t[t.Forbidden=403]="Fo\
rbidden",t[t.NotFound=404]="NotFound",t[t.MethodNotAllowed=405]="MethodNotAllowed",t[t.NotAcceptable=406]="NotAcceptable",t[t.ProxyAuthenticationRequired=407]="\
ProxyAuthenticationRequired",t[t.RequestTimeout=408]="RequestTimeout",t[t.Conflict=409]="Conflict",t[t.Gone=410]="Gone",t[t.TooManyRequests=429]="TooManyRequest\
s",t[t.InternalServerError=500]="InternalServerError",t[t.NotImplemented=501]="NotImplemented",t[t.BadGateway=502]="BadGateway",t[t.ServiceUnavailable=503]="Ser\
viceUnavailable",t[t.GatewayTimeout=504]="GatewayTimeout"})(g||(g={}));var m;(function(t){t.Accept="accept",t.ContentType="content-type"})(m||(m={}));var x;(function(t){
t.ApplicationJson="application/json"})(x||(x={}));var pr=[g.MovedPermanently,g.ResourceMoved,g.SeeOther,g.TemporaryRedirect,g.PermanentRedirect],hr=[g.BadGateway,g.ServiceUnavailable,g.GatewayTimeout],_r=["OPTI\
ONS","GET","DELETE","HEAD"],mr=10,wr=5,le=class t extends Error{constructor(e,r){super(e),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,
t.prototype)}},de=class{constructor(e){this.message=e}readBody(){return h(this,void 0,void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){
let r=Buffer.alloc(0);this.message.on("data",n=>{r=Buffer.concat([r,n])}),this.message.on("end",()=>{e(r.toString())})}))})}readBodyBuffer(){return h(this,void 0,
void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){let r=[];this.message.on("data",n=>{r.push(n)}),this.message.on("end",()=>{e(Buffer.concat(
r))})}))})}};var X=class{constructor(e,r,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this.
_maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=r||[],this.requestOptions=n,n&&(n.ignoreSslError!=
null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),n.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=
n.keepAlive),n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(e,r){return h(this,void 0,void 0,
function*(){return this.request("OPTIONS",e,null,r||{})})}get(e,r){return h(this,void 0,void 0,function*(){return this.request("GET",e,null,r||{})})}del(e,r){return h(
this,void 0,void 0,function*(){return this.request("DELETE",e,null,r||{})})}post(e,r,n){return h(this,void 0,void 0,function*(){return this.request("POST",e,r,n||
{})})}patch(e,r,n){return h(this,void 0,void 0,function*(){return this.request("PATCH",e,r,n||{})})}put(e,r,n){return h(this,void 0,void 0,function*(){return this.
request("PUT",e,r,n||{})})}head(e,r){return h(this,void 0,void 0,function*(){return this.request("HEAD",e,null,r||{})})}sendStream(e,r,n,o){return h(this,void 0,
void 0,function*(){return this.request(e,r,n,o)})}getJson(e){return h(this,arguments,void 0,function*(r,n={}){n[m.Accept]=this._getExistingOrDefaultHeader(n,m.Accept,
x.ApplicationJson);let o=yield this.get(r,n);return this._processResponse(o,this.requestOptions)})}postJson(e,r){return h(this,arguments,void 0,function*(n,o,s={}){
let i=JSON.stringify(o,null,2);s[m.Accept]=this._getExistingOrDefaultHeader(s,m.Accept,x.ApplicationJson),s[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,x.ApplicationJson);let a=yield this.post(n,i,s);return this._processResponse(a,this.requestOptions)})}putJson(e,r){return h(this,arguments,void 0,function*(n,o,s={}){
let i=JSON.stringify(o,null,2);s[m.Accept]=this._getExistingOrDefaultHeader(s,m.Accept,x.ApplicationJson),s[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,x.ApplicationJson);let a=yield this.put(n,i,s);return this._processResponse(a,this.requestOptions)})}patchJson(e,r){return h(this,arguments,void 0,function*(n,o,s={}){
let i=JSON.stringify(o,null,2);s[m.Accept]=this._getExistingOrDefaultHeader(s,m.Accept,x.ApplicationJson),s[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,x.ApplicationJson);let a=yield this.patch(n,i,s);return this._processResponse(a,this.requestOptions)})}request(e,r,n,o){return h(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let s=new URL(r),i=this._prepareRequest(e,s,o),a=this._allowRetries&&_r.includes(e)?this.
_maxRetries+1:1,c=0,u;do{if(u=yield this.requestRaw(i,n),u&&u.message&&u.message.statusCode===g.Unauthorized){let l;for(let p of this.handlers)if(p.canHandleAuthentication(
u)){l=p;break}return l?l.handleAuthentication(this,i,n):u}let f=this._maxRedirects;for(;u.message.statusCode&&pr.includes(u.message.statusCode)&&this._allowRedirects&&
f>0;){let l=u.message.headers.location;if(!l)break;let p=new URL(l);if(s.protocol==="https:"&&s.protocol!==p.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield u.readBody(),p.hostname!==s.hostname)for(let _ in o)_.toLowerCase()==="authorization"&&delete o[_];i=this._prepareRequest(e,p,o),u=yield this.
requestRaw(i,n),f--}if(!u.message.statusCode||!hr.includes(u.message.statusCode))return u;c+=1,c<a&&(yield u.readBody(),yield this._performExponentialBackoff(c))}while(c<
a);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,r){return h(this,void 0,void 0,function*(){return new Promise((n,o)=>{
function s(i,a){i?o(i):a?n(a):o(new Error("Unknown error"))}this.requestRawWithCallback(e,r,s)})})}requestRawWithCallback(e,r,n){typeof r=="string"&&(e.options.
headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let o=!1;function s(c,u){o||(o=!0,n(c,u))}let i=e.httpModule.request(
e.options,c=>{let u=new de(c);s(void 0,u)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeout: ${e.
options.path}`))}),i.on("error",function(c){s(c)}),r&&typeof r=="string"&&i.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){i.end()}),r.pipe(i)):
i.end()}getAgent(e){let r=new URL(e);return this._getAgent(r)}getAgentDispatcher(e){let r=new URL(e),n=ce(r);if(n&&n.hostname)return this._getProxyAgentDispatcher(
r,n)}_prepareRequest(e,r,n){let o={};o.parsedUrl=r;let s=o.parsedUrl.protocol==="https:";o.httpModule=s?pe:B;let i=s?443:80;if(o.options={},o.options.host=o.parsedUrl.
hostname,o.options.port=o.parsedUrl.port?parseInt(o.parsedUrl.port):i,o.options.path=(o.parsedUrl.pathname||"")+(o.parsedUrl.search||""),o.options.method=e,o.options.
headers=this._mergeHeaders(n),this.userAgent!=null&&(o.options.headers["user-agent"]=this.userAgent),o.options.agent=this._getAgent(o.parsedUrl),this.handlers)for(let a of this.
handlers)a.prepareRequest(o.options);return o}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},M(this.requestOptions.headers),
M(e||{})):M(e||{})}_getExistingOrDefaultHeader(e,r,n){let o;if(this.requestOptions&&this.requestOptions.headers){let i=M(this.requestOptions.headers)[r];i&&(o=typeof i==
"number"?i.toString():i)}let s=e[r];return s!==void 0?typeof s=="number"?s.toString():s:o!==void 0?o:n}_getExistingOrDefaultContentTypeHeader(e,r){let n;if(this.
requestOptions&&this.requestOptions.headers){let s=M(this.requestOptions.headers)[m.ContentType];s&&(typeof s=="number"?n=String(s):Array.isArray(s)?n=s.join(",\
 "):n=s)}let o=e[m.ContentType];return o!==void 0?typeof o=="number"?String(o):Array.isArray(o)?o.join(", "):o:n!==void 0?n:r}_getAgent(e){let r,n=ce(e),o=n&&n.
hostname;if(this._keepAlive&&o&&(r=this._proxyAgent),o||(r=this._agent),r)return r;let s=e.protocol==="https:",i=100;if(this.requestOptions&&(i=this.requestOptions.
maxSockets||B.globalAgent.maxSockets),n&&n.hostname){let a={maxSockets:i,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&
{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})},c,u=n.protocol==="https:";s?c=u?T.httpsOverHttps:T.httpsOverHttp:c=u?T.httpOverHttps:
T.httpOverHttp,r=c(a),this._proxyAgent=r}if(!r){let a={keepAlive:this._keepAlive,maxSockets:i};r=s?new pe.Agent(a):new B.Agent(a),this._agent=r}return s&&this._ignoreSslError&&
(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(e,r){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;
let o=e.protocol==="https:";return n=new Y(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.
username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=n,o&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),
n}_getUserAgentWithOrchestrationId(e){let r=e||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){let o=n.replace(/[^a-z0-9_.-]/gi,"_");return`${r}\
 actions_orchestration_id/${o}`}return r}_performExponentialBackoff(e){return h(this,void 0,void 0,function*(){e=Math.min(mr,e);let r=wr*Math.pow(2,e);return new Promise(
n=>setTimeout(()=>n(),r))})}_processResponse(e,r){return h(this,void 0,void 0,function*(){return new Promise((n,o)=>h(this,void 0,void 0,function*(){let s=e.message.
statusCode||0,i={statusCode:s,result:null,headers:{}};s===g.NotFound&&n(i);function a(f,l){if(typeof l=="string"){let p=new Date(l);if(!isNaN(p.valueOf()))return p}
return l}let c,u;try{u=yield e.readBody(),u&&u.length>0&&(r&&r.deserializeDates?c=JSON.parse(u,a):c=JSON.parse(u),i.result=c),i.headers=e.message.headers}catch{}
if(s>299){let f;c&&c.message?f=c.message:u&&u.length>0?f=u:f=`Failed request: (${s})`;let l=new le(f,s);l.result=i.result,o(l)}else n(i)}))})}},M=t=>Object.keys(
t).reduce((e,r)=>(e[r.toLowerCase()]=t[r],e),{});async function Ce(t,e,r){let n=new AbortController,o=new Error(`no answer within ${t/1e3} s`),s=setTimeout(()=>n.abort(o),t),i=()=>n.abort(e.reason);e.addEventListener(
"abort",i,{once:!0}),e.aborted&&i();try{return await r(n.signal)}catch(a){throw n.signal.reason===o?o:a}finally{clearTimeout(s),e.removeEventListener("abort",i)}}var gr=1024*1024;function We(){let t,e={prepareRequest(s){s.signal=t},canHandleAuthentication:()=>!1,handleAuthentication:()=>Promise.reject(new Error("not used"))},
r=new Map;function n(s){let i=r.get(s);if(i!==void 0)return i;let a=new X("mq-lease",[e],{allowRedirects:!1,allowRetries:!1,keepAlive:!0});return r.set(s,a),a}function o({
verb:s,url:i,body:a,headers:c,limit_ms:u,limit_bytes:f=gr,signal:l}){return Ce(u,l,async p=>{t=p;let{message:_}=await n(new URL(i).protocol).request(s,i,a,c),y=await br(
_,f),I=(_.headers["content-encoding"]==="gzip"?await yr(y):y).toString("utf8");return{http:_.statusCode??0,headers:_.headers,text:I}})}return{exchange:o,close:()=>r.
forEach(s=>s.dispose())}}async function br(t,e){let r=[],n=0;for await(let o of t){if(n+=o.length,n>e)throw new Error(`the answer is larger than ${e/1024/1024} \
MiB`);r.push(o)}return Buffer.concat(r)}async function yr(t){let{gunzip:e}=await Promise.resolve().then(()=>v(require("node:zlib"),1));return(0,Ge.promisify)(e)(
t)}function D(t){if(t instanceof AggregateError&&t.errors.length>0)return D(t.errors[0]);if(!(t instanceof Error))return String(t);let e="code"in t?String(t.code):
"";return t.message||e||t.name}var vr=3e4,Sr=4*6e4,xr=15e3;function Je({auth:t,audience:e,env:r,exchange:n,clock:o,mask:s}){if(t!==""){s(t);let f=t.replace(/^\S+\s+/,"");return f!==t&&s(f),{any:!0,
kind:"the input auth",authorization:async()=>t}}let{ACTIONS_ID_TOKEN_REQUEST_URL:i,ACTIONS_ID_TOKEN_REQUEST_TOKEN:a}=r;if(!i||!a)return{any:!1,kind:"none",authorization:async()=>{}};
let c="",u=0;return{any:!0,kind:`a GitHub OIDC token for the audience ${e}`,async authorization({fresh:f,signal:l}){return(f||o()>=u-vr)&&(c=await Er({url:i,request_token:a,
audience:e,exchange:n,signal:l}),s(c),u=Rr(c)??o()+Sr),`Bearer ${c}`}}}async function Er({url:t,request_token:e,audience:r,exchange:n,signal:o}){let s=new URL(t);
s.searchParams.set("audience",r);let{http:i,text:a}=await n({verb:"GET",url:s.href,body:null,headers:{accept:"application/json",authorization:`Bearer ${e}`},limit_ms:xr,
signal:o}).catch(u=>{throw new Error(`GitHub gave no OIDC token: ${D(u)}`,{cause:u})});if(i!==200)throw new Error(`GitHub gave no OIDC token: it answered ${i}`);
let c=ze(a,"value");if(typeof c!="string"||c==="")throw new Error("GitHub gave no OIDC token: its answer holds none");return c}function Rr(t){let e=ze(Buffer.from(
t.split(".")[1]??"","base64url").toString("utf8"),"exp");return typeof e=="number"?e*1e3:void 0}function ze(t,e){try{return JSON.parse(t)?.[e]}catch{return}}function Ve(t){return({level:e,text:r,group:n})=>n===void 0?t[e](F(r)):t.detail(n,r)}function he(t){return t.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ")}function F(t){return he(t).replace(/##\[/g,"## [").replace(/^\s*::/,": :")}function He({detail:t,lost_at_ms:e},{fencing_token:r}){return`The lease${r===void 0?
"":` with fencing token ${r}`} was lost, as was found out at ${new Date(e).toISOString()}: ${t}`}function _e(t,e){t.setFailed(F(e))}function Ke(t,e){if(!(e instanceof
Error))return t.setFailed(String(e));t.debug(e.stack??""),t.setFailed(e.message)}var Or=/^[A-Z][a-z]{2,8},? .* GMT$/;function Ye(t,e){let r=t?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return Number(r)*1e3;if(!Or.test(r))return;let n=Date.parse(
r);return Number.isNaN(n)?void 0:Math.max(0,n-e)}function Xe({provider:t,exchange:e,credentials:r,clock:n}){async function o(s,i){let a=`${t}/${s.verb}`;try{let c=await r.authorization({fresh:s.fresh_credential,
signal:i}),u=await e({verb:"POST",url:a,body:JSON.stringify(s.body),headers:{accept:"application/json","content-type":"application/json",...c!==void 0&&{authorization:c},
...s.wait_seconds!==void 0&&{prefer:`wait=${s.wait_seconds}`}},limit_ms:s.time_limit_ms,signal:i});return Ar(u,a,n())}catch(c){return{kind:"not_answered",detail:D(
c)}}}return{send:o}}function Ar({http:t,headers:e,text:r},n,o){let s=Ye(e["retry-after"],o),i=t>=300&&t<400?kr(e.location,n):void 0;return{kind:"answered",http:t,
body:Tr(r),wait_applied:/(^|[,;\s])wait=\d/i.test(String(e["preference-applied"]??"")),...s!==void 0&&{retry_after_ms:s},...i!==void 0&&{location:i}}}function Tr(t){
try{return JSON.parse(t)}catch{return null}}function kr(t,e){if(t===void 0||!URL.canParse(t,e))return t;let r=new URL(t,e);return r.username=r.password=r.search=
r.hash="",r.href}function me(t,{server:e,subject:r,auth:n,audience:o,cancelled:s,measuring:i}){let{door:a,core:c,env:u,clock:f,random:l,sleep:p}=t,{exchange:_,close:y}=t.http(),
Ie=c.setSecret,I=Je({auth:n,audience:o,env:u,exchange:_,clock:f,mask:Ie});I.any&&Ur(e)&&c.warning("lease_service_url begins with http://: the credential can be \
read by everybody on the way. Use https://.");let Kt=e+a.provider_path(r),{send:Yt}=Xe({provider:Kt,exchange:_,credentials:I,clock:f});return{hands:{measure:i?.(
_)??$r,send:Yt,sleep:p,say:Ve(c),clock:f,random:l,cancelled:s},credential:I.kind,close:y}}async function $r(){return{kind:"measuring_failed",detail:"Nothing is \
measured here."}}function Ur(t){let{protocol:e,hostname:r}=new URL(t);return e==="http:"&&r!=="localhost"&&r!=="[::1]"&&!/^127(\.\d+){3}$/.test(r)}async function we(t,e){let{clock:r,random:n,say:o,cancelled:s}=e,i=new AbortController().signal,a=!1,c={kind:"started"};try{for(;;){let{lines:u,next:f}=t.next(c,
r(),n());if(u.forEach(o),f.kind==="finish")return f.outcome;c=await Nr(f,e,a?i:s),s.aborted&&!a&&(a=!0,c={kind:"cancelled"})}}finally{t.free()}}async function Nr(t,e,r){
switch(t.kind){case"measure":return e.measure(t,r);case"send":return e.send(t,r);case"sleep":return await e.sleep(t.ms,r),{kind:"slept"}}}var Qe=require("node:fs");function Q({pid:t,started:e},r=qr){if(e===void 0)return Ir(t);try{let n=Pr(t,r);return n.started===e&&n.state!=="Z"&&n.state!=="X"}catch(n){return!["ENOENT","ES\
RCH"].includes(Ze(n))}}var qr=(t,e)=>(0,Qe.readFileSync)(`/proc/${t}/${e}`,"utf8");function Pr(t,e){let r=e(t,"stat").split(")").at(-1)?.trim().split(" ")??[],[n]=r,o=r[19];if(n===void 0||
o===void 0)throw new Error(`/proc/${t}/stat can't be read`);return{state:n,started:o}}function Ir(t){try{return process.kill(t,0)}catch(e){return Ze(e)==="EPERM"}}
var Ze=t=>t instanceof Error&&"code"in t?String(t.code):"";var jr=3e3,Lr=20;async function C(t,e,r){let{heart:n,...o}=e;t.write(o),n!==void 0&&await Mr(()=>{let s=t.beat(n);return s===void 0||s.stopped===!0||!Q(s.process)},jr,r)}async function Mr(t,e,{
clock:r,sleep:n}){let o=new AbortController().signal;for(let s=r()+e;r()<s;await n(Lr,o))if(t())return!0;return t()}function ge(t){if(!URL.canParse(t))return;let e=new URL(t);if(!(e.protocol!=="https:"&&e.protocol!=="http:"))return e.username=e.password="",e.href}async function be(t,e,r){let{owner:n,repo:o,base_ref:s}=e.subject,a=[...Br(t,e,r),["Commit",ye(t,e,e.subject)],["Queue",st(t,e,`${n}/${o}/${s}`)]].flatMap(([c,u])=>u===
void 0?[]:[[{data:c,header:!0},{data:u}]]);await rt(t,c=>c.addHeading(`Lease of ${b(s)}`,3).addTable(a))}async function tt(t,e,r){let{subject:n,acquired_at:o,pull_requests:s=[]}=e,
i=[`released with ${r}`];s.length>0&&i.push(`pull requests ${ve(t,e,s)}`);let a=o===void 0?NaN:t.clock()-Date.parse(o);a>=0&&i.push(`held for ${Z(a)}`),await rt(
t,c=>c.addRaw(`<p>Lease of ${st(t,e,n.base_ref)}: ${i.join("; ")}.</p>`,!0))}async function rt({core:t},e){try{e(t.summary),await t.summary.write()}catch(r){t.debug(
`no job summary: ${r}`)}}function Br(t,e,r){switch(r.kind){case"acquired":{let n=r.stacked_pull_requests.map(({number:o})=>o);return[["Result","acquired: this r\
un does the work"],["Waited",Z(r.waited_ms)],["Priority",String(r.priority)],["Pull requests",ve(t,e,n)||"none known"],["Fencing token",String(r.fencing_token)]]}case"\
completed":{let n=r.completed_by;return[["Result","completed: another run did the work"],["Waited",Z(r.waited_ms)],["Priority",String(r.priority)],["Completed b\
y",n&&`${ye(t,e,n)} at ${b(n.released_at)}`]]}case"failed":return[["Result",`failed: ${b(r.detail)}`],...et(t,e,r.wait,r.detail)];case"cancelled":return[["Resul\
t","cancelled while it waited for the lease"],...et(t,e,r.wait)];case"lost":return[["Result",`lost: ${b(r.detail)}`],["Found out at",new Date(r.lost_at_ms).toISOString()],
["Fencing token",e.held?.fencing_token?.toString()],["Held by",nt(t,e,r.holder)]]}}function et(t,e,r,n=""){if(r===void 0)return[];let{waited_ms:o,priority:s,reason:i,
holder:a}=r;return[["Waited",Z(o)],["Priority",s?.toString()],["Last reason",i===void 0||n.includes(i)?void 0:b(i)],["Held by",nt(t,e,a)]]}function nt(t,e,r){if(r===
void 0)return;let n=ge(r.run_url??""),o=n===void 0?"":` (${ee("its run",n)})`;return`${ye(t,e,r)} since ${b(r.acquired_at)}${o}`}function ye(t,e,{head_sha:r,head_ref:n}){
let o=r.slice(0,12),i=/^[0-9a-f]{7,64}$/i.test(r)?ee(o,`${ot(t,e)}/commit/${r}`):b(o),a=n===void 0?void 0:t.door.pull_request(n);return a!==void 0?`${ve(t,e,[a])}\
, ${i}`:n===void 0?i:`${i} (${b(n)})`}function ve(t,e,r){return r.map(n=>ee(`#${n}`,`${ot(t,e)}/pull/${n}`)).join(", ")}function ot({env:t},{subject:{owner:e,repo:r}}){
return`${t.GITHUB_SERVER_URL||"https://github.com"}/${encodeURIComponent(e)}/${encodeURIComponent(r)}`}function st({door:t},{server:e,subject:r},n){return ee(n,
e+t.provider_path(r))}function Z(t){let e=Math.round(t/1e3),r=[Math.floor(e/3600),Math.floor(e/60)%60,e%60],n=["h","min","s"];return r.map((s,i)=>s===0?"":`${s}\
 ${n[i]}`).filter(Boolean).join(" ")||"0 s"}function ee(t,e){let r=ge(e);return r===void 0?b(t):`<a href="${b(r)}">${b(t)}</a>`}var b=t=>he(t).replace(/[&<>"']/g,
e=>`&#${e.charCodeAt(0)};`);var Dr=4*6e4,Fr=6e4;async function it(t,e,r,n,o){let s=Gr(t,e);s();let a=e.beat(r.heart)?.lost??await Cr(t,r.server,r.held,n,o);switch(a.kind){case"released":await C(
e,{...r,state:"released"},t),await tt(t,r,n);break;case"lost":s(),await C(e,{...r,state:"over"},t),await be(t,r,a);break;case"failed":s(),await be(t,r,a);break;case"\
not_held":case"cancelled":case"acquired":case"completed":s();break}return a}async function Cr(t,e,r,n,o){let s=new AbortController().signal,{hands:i,close:a}=me(
t,{server:e,subject:r.subject,...o,cancelled:s});try{return await we(t.door.releaser({held:r,status:n,limit_ms:Dr}),i)}finally{a()}}async function at(t,{server:e,
subject:r,client_id:n},o){let s={subject:r,client_id:n,lease_ttl_ms:0,poll_interval_ms:0,timeout_ms:Fr},i=t.door.waiter({...s,priority:0}),a=new AbortController,
{hands:c,close:u}=me(t,{server:e,subject:r,...o,cancelled:a.signal}),f={...c,async send(l,p){return l.verb!=="acquire"?c.send(l,p):(a.abort(),{kind:"not_answere\
d",detail:"It was said by a process that is no more."})}};try{return await we(i,f)}finally{u()}}function Gr({core:t},e){let r=0;return()=>{let n=e.log().split(`\

`).filter(Boolean);for(let o of n.slice(r))t.detail("What the heartbeat process said",o);r=n.length}}function ct(t,{heart:e}){if(e===void 0)return!1;let r=t.beat(
e);return r===void 0||r.lost===void 0&&!Q(r.process)}var Qn=1440*60;function ut(t){return t==="success"||t==="cancelled"?t:"failure"}var ne=require("node:crypto"),w=require("node:fs"),E=require("node:path"),Wr=20,te=class{constructor(e){let r=e.RUNNER_TEMP;if(!r)throw new Error("RUNNER_TEMP i\
s not set. This is an action: it runs on a GitHub Actions runner.");this.folder=(0,E.join)(r,"mq-lease"),this.job=[e.GITHUB_RUN_ID,e.GITHUB_RUN_ATTEMPT,e.GITHUB_JOB].
join("/")}of(e,{owner:r,repo:n,base_ref:o}){let s=[e,r,n,o].join(`
`);return new re(this.folder,(0,ne.createHash)("sha256").update(s).digest("hex").slice(0,16))}known(e){let r=e.read();return r?.job===this.job?r:void 0}all(e){return Jr(
this.folder).map(r=>this.known(new re(this.folder,r))).filter(r=>r!==void 0).filter(r=>r.server===e)}},re=class t{constructor(e,r){this.folder=e,this.path=(0,E.join)(
e,`${r}.json`),this.beat_path=(0,E.join)(e,`${r}.heartbeat.json`),this.log_path=(0,E.join)(e,`${r}.heartbeat.log`)}static at(e){return new t((0,E.dirname)(e),(0,E.basename)(
e,".json"))}read(){return ft(this.path)}write(e){(0,w.mkdirSync)(this.folder,{recursive:!0,mode:448}),lt(this.path,e)}beat(e){let r=ft(this.beat_path);return r!==
void 0&&r.heart===e?r:void 0}writeBeat(e){lt(this.beat_path,e)}log(){try{return(0,w.readFileSync)(this.log_path,"utf8").trimEnd()}catch{return""}}};function Jr(t){
try{return(0,w.readdirSync)(t).filter(e=>/^[0-9a-f]{16}\.json$/.test(e)).map(e=>e.slice(0,16))}catch{return[]}}function ft(t){try{return JSON.parse((0,w.readFileSync)(
t,"utf8"))}catch{return}}function lt(t,e){let r=`${t}.${(0,ne.randomUUID)()}`;try{(0,w.writeFileSync)(r,JSON.stringify(e),{mode:384,flag:"wx"}),zr(t,r)}catch(n){
throw(0,w.rmSync)(r,{force:!0}),n}}function zr(t,e){for(let r=1;;r+=1)try{return(0,w.renameSync)(e,t)}catch(n){if(process.platform!=="win32"||r===Wr)throw n;Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var Vr="lease";function dt(t){let e=t.getState(Vr);return e===""?void 0:JSON.parse(e)}async function pt(t){let{core:e,env:r}=t,n=dt(e);if(n===void 0)return e.debug("This step has taken no lease.");if(!n.auto_release)return e.debug("auto_release i\
s false: the lease is left as it is.");let o=new te(r),s=o.of(n.server,n.subject),i=o.known(s);if(i&&i.client_id!==n.client_id)return e.debug("Nothing is left t\
o do: a later step has taken it anew.");let a=i??n,c={auth:e.getInput("auth"),audience:a.audience??new URL(a.server).origin};switch(a.state){case"held":{let{held:u}=a;
if(u===void 0)throw new Error("the state that main has saved is damaged");ct(s,a)&&e.warning("The heartbeat process has died. The lease may have run out.");let f=ut(
e.getInput("job_status")),l=await it(t,s,{...a,held:u},f,c);return l.kind==="released"?void 0:(await C(s,{...a,state:"over"},t),l.kind==="lost"?_e(e,He(l,u)):_e(
e,"detail"in l?l.detail:`The release was answered with ${l.kind}.`))}case"waiting":return e.info("The step ended while it waited for the lease. It leaves the qu\
eue now."),await at(t,a,c),s.write({...a,state:"over"});case"completed":case"released":case"over":return e.debug(`Nothing is left to do: ${a.state}.`)}}function ht(t){for(let e of["SIGINT","SIGTERM"])process.on(e,t)}function _t(){setTimeout(()=>process.exit(),1e3).unref()}var wt=v(require("os"));function R(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function oe(t){return Object.keys(t).length?{title:t.title,file:t.file,
line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function O(t,e,r){let n=new Se(t,e,r);process.stdout.write(n.toString()+wt.EOL)}function xe(t,e=""){O(t,{},e)}var mt="::",Se=class{constructor(e,r,n){e||(e="mis\
sing.command"),this.command=e,this.properties=r,this.message=n}toString(){let e=mt+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";
let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:e+=",",e+=`${n}=${Kr(o)}`)}}return e+=`${mt}${Hr(
this.message)}`,e}};function Hr(t){return R(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Kr(t){return R(t).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var gt=v(require("crypto")),ie=v(require("fs")),se=v(require("os"));function Ee(t,e){let r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment variable for file command ${t}`);if(!ie.existsSync(r))throw new Error(
`Missing file at path: ${r}`);ie.appendFileSync(r,`${R(e)}${se.EOL}`,{encoding:"utf8"})}function Re(t,e){let r=`ghadelimiter_${gt.randomUUID()}`,n=R(e);if(t.includes(
r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${r}"`);return`${t}<<${r}${se.EOL}${n}${se.EOL}${r}`}var $e=v(require("os"));var yt=require("os"),G=require("fs"),Oe=function(t,e,r,n){function o(s){return s instanceof r?s:new r(function(i){i(s)})}return new(r||(r=Promise))(function(s,i){
function a(f){try{u(n.next(f))}catch(l){i(l)}}function c(f){try{u(n.throw(f))}catch(l){i(l)}}function u(f){f.done?s(f.value):o(f.value).then(a,c)}u((n=n.apply(t,
e||[])).next())})},{access:Yr,appendFile:Xr,writeFile:Qr}=G.promises,bt="GITHUB_STEP_SUMMARY";var Ae=class{constructor(){this._buffer=""}filePath(){return Oe(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[bt];if(!e)
throw new Error(`Unable to find environment variable for $${bt}. Check if your runtime environment supports job summaries.`);try{yield Yr(e,G.constants.R_OK|G.constants.
W_OK)}catch{throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,r,n={}){
let o=Object.entries(n).map(([s,i])=>` ${s}="${i}"`).join("");return r?`<${e}${o}>${r}</${e}>`:`<${e}${o}>`}write(e){return Oe(this,void 0,void 0,function*(){let r=!!e?.
overwrite,n=yield this.filePath();return yield(r?Qr:Xr)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Oe(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=
"",this}addRaw(e,r=!1){return this._buffer+=e,r?this.addEOL():this}addEOL(){return this.addRaw(yt.EOL)}addCodeBlock(e,r){let n=Object.assign({},r&&{lang:r}),o=this.
wrap("pre",this.wrap("code",e),n);return this.addRaw(o).addEOL()}addList(e,r=!1){let n=r?"ol":"ul",o=e.map(i=>this.wrap("li",i)).join(""),s=this.wrap(n,o);return this.
addRaw(s).addEOL()}addTable(e){let r=e.map(o=>{let s=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:c,colspan:u,rowspan:f}=i,l=a?"th":
"td",p=Object.assign(Object.assign({},u&&{colspan:u}),f&&{rowspan:f});return this.wrap(l,c,p)}).join("");return this.wrap("tr",s)}).join(""),n=this.wrap("table",
r);return this.addRaw(n).addEOL()}addDetails(e,r){let n=this.wrap("details",this.wrap("summary",e)+r);return this.addRaw(n).addEOL()}addImage(e,r,n){let{width:o,
height:s}=n||{},i=Object.assign(Object.assign({},o&&{width:o}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:e,alt:r},i));return this.addRaw(a).addEOL()}addHeading(e,r){
let n=`h${r}`,o=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",s=this.wrap(o,e);return this.addRaw(s).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.
addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,r){let n=Object.assign({},r&&{cite:r}),o=this.wrap("blockquot\
e",e,n);return this.addRaw(o).addEOL()}addLink(e,r){let n=this.wrap("a",e,{href:r});return this.addRaw(n).addEOL()}},Zr=new Ae;var Te=Zr;var ke;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(ke||(ke={}));function vt(t){O("add-mask",{},t)}function St(t,e){let r=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!r)throw new Error(`Input required and not supplied: ${t}`);
return e&&e.trimWhitespace===!1?r:r.trim()}function xt(t,e){if(process.env.GITHUB_OUTPUT||"")return Ee("OUTPUT",Re(t,e));process.stdout.write($e.EOL),O("set-output",{name:t},R(e))}function Et(t){process.exitCode=ke.Failure,Ue(t)}function Rt(t){O("debug",{},t)}function Ue(t,e={}){O("error",oe(e),t instanceof Error?t.toString():t)}function Ot(t,e={}){O("warning",oe(e),t instanceof Error?t.
toString():t)}function At(t,e={}){O("notice",oe(e),t instanceof Error?t.toString():t)}function Tt(t){process.stdout.write(t+$e.EOL)}function kt(t){xe("group",t)}
function $t(){xe("endgroup")}function Ut(t,e){if(process.env.GITHUB_STATE||"")return Ee("STATE",Re(t,e));O("save-state",{name:t},R(e))}function Nt(t){return process.env[`STATE_${t}`]||""}var Ct=require("node:fs"),Gt=require("node:path");var N=class t{static __wrap(e){let r=Object.create(t.prototype);return r.__wbg_ptr=e,qt.register(r,r.__wbg_ptr,r),r}__destroy_into_raw(){let e=this.__wbg_ptr;return this.
__wbg_ptr=0,qt.unregister(this),e}free(){let e=this.__destroy_into_raw();d.__wbg_machine_free(e,0)}next(e,r,n){let o=d.machine_next(this.__wbg_ptr,e,r,n);if(o[2])
throw $(o[1]);return $(o[0])}};Symbol.dispose&&(N.prototype[Symbol.dispose]=N.prototype.free);function Pt(t){let e=d.heart(t);if(e[2])throw $(e[1]);return N.__wrap(
e[0])}function It(t){let e,r;try{let s=d.provider_path(t);var n=s[0],o=s[1];if(s[3])throw n=0,o=0,$(s[2]);return e=n,r=o,W(n,o)}finally{d.__wbindgen_free(e,r,1)}}
function jt(t){let e=Pe(t,d.__wbindgen_malloc,d.__wbindgen_realloc),r=H,n=d.pull_request(e,r);return n[0]===0?void 0:n[1]}function Lt(t){let e=d.releaser(t);if(e[2])
throw $(e[1]);return N.__wrap(e[0])}function Mt(t){let e=d.subject(t);if(e[2])throw $(e[1]);return $(e[0])}function Bt(t){let e=d.waiter(t);if(e[2])throw $(e[1]);
return N.__wrap(e[0])}function en(){return{__proto__:null,"./protocol_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(e,r){return Error(W(e,r))},__wbg_Number_ff192a72a0dcdf6d:function(e){
return Number(e)},__wbg___wbindgen_bigint_get_as_i64_11da4b52cd0aedef:function(e,r){let n=r,o=typeof n=="bigint"?n:void 0;k().setBigInt64((e>>>0)+8,P(o)?BigInt(
0):o,!0),k().setInt32((e>>>0)+0,!P(o),!0)},__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(e){let r=e,n=typeof r=="boolean"?r:void 0;return P(n)?16777215:
n?1:0},__wbg___wbindgen_debug_string_f249a2a76caa9a55:function(e,r){let n=Dt(r),o=Pe(n,d.__wbindgen_malloc,d.__wbindgen_realloc),s=H;k().setInt32((e>>>0)+4,s,!0),
k().setInt32((e>>>0)+0,o,!0)},__wbg___wbindgen_in_3f58a9d3b3a7eed2:function(e,r){return e in r},__wbg___wbindgen_is_bigint_5fa10641e039d3ef:function(e){return typeof e==
"bigint"},__wbg___wbindgen_is_function_741ff2bb612836f5:function(e){return typeof e=="function"},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(e){let r=e;
return typeof r=="object"&&r!==null},__wbg___wbindgen_is_string_fc456fee5d3317de:function(e){return typeof e=="string"},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(e){
return e===void 0},__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039:function(e,r){return e===r},__wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36:function(e,r){return e==
r},__wbg___wbindgen_number_get_934b640d0889af78:function(e,r){let n=r,o=typeof n=="number"?n:void 0;k().setFloat64((e>>>0)+8,P(o)?0:o,!0),k().setInt32((e>>>0)+0,
!P(o),!0)},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(e,r){let n=r,o=typeof n=="string"?n:void 0;var s=P(o)?0:Pe(o,d.__wbindgen_malloc,d.__wbindgen_realloc),
i=H;k().setInt32((e>>>0)+4,i,!0),k().setInt32((e>>>0)+0,s,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,r){throw new Error(W(e,r))},__wbg_call_40b008ba32f73991:function(){
return Ne(function(e,r){return e.call(r)},arguments)},__wbg_done_57e08d0be6e30c02:function(e){return e.done},__wbg_entries_7bb1459bd9b5c2b9:function(e){return Object.
entries(e)},__wbg_get_635eea311fa1a291:function(){return Ne(function(e,r){return Reflect.get(e,r)},arguments)},__wbg_get_d7176cfb76d71114:function(e,r){return e[r>>>
0]},__wbg_get_unchecked_e6325ad374eff861:function(e,r){return e[r>>>0]},__wbg_get_with_ref_key_fc601247060b7204:function(e,r){return e[r]},__wbg_instanceof_ArrayBuffer_12cdaa4161423e6b:function(e){
let r;try{r=e instanceof ArrayBuffer}catch{r=!1}return r},__wbg_instanceof_Error_74e3cca0c4a69161:function(e){let r;try{r=e instanceof Error}catch{r=!1}return r},
__wbg_instanceof_Map_0b4fc8b62e73f163:function(e){let r;try{r=e instanceof Map}catch{r=!1}return r},__wbg_instanceof_Uint8Array_d7aeb0dcb3108fea:function(e){let r;
try{r=e instanceof Uint8Array}catch{r=!1}return r},__wbg_isArray_bcf1376d0d732d08:function(e){return Array.isArray(e)},__wbg_isSafeInteger_1a35ba4d31e71d38:function(e){
return Number.isSafeInteger(e)},__wbg_iterator_e4c5e8f68ada7b58:function(){return Symbol.iterator},__wbg_length_186163212ffe79c3:function(e){return e.length},__wbg_length_b03a0fabb109b1e9:function(e){
return e.length},__wbg_new_13de428334042d26:function(e){return new Uint8Array(e)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_787b9fb330d55d78:function(e,r){
return new Error(W(e,r))},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_next_178c1651c11432b3:function(e){return e.next},__wbg_next_af5ac6a08bb0a717:function(){
return Ne(function(e){return e.next()},arguments)},__wbg_prototypesetcall_13162965d1fe7aa3:function(e,r,n){Uint8Array.prototype.set.call(rn(e,r),n)},__wbg_set_d2d33b52458e984a:function(e,r,n){
e[r>>>0]=n},__wbg_set_e4b9a833d288759a:function(e,r,n){e[r]=n},__wbg_value_e0f328965e184931:function(e){return e.value},__wbindgen_generic_0000000000000001:function(e){
return e},__wbindgen_generic_0000000000000002:function(e){return e},__wbindgen_generic_0000000000000003:function(e,r){return W(e,r)},__wbindgen_generic_0000000000000004:function(e){
return BigInt.asUintN(64,e)},__wbindgen_init_externref_table:function(){let e=d.__wbindgen_externrefs;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(
1026,!0),e.set(1027,!1)}}}}var qt=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(t=>d.__wbg_machine_free(t,1));function tn(t){
let e=d.__externref_table_alloc();return d.__wbindgen_externrefs.set(e,t),e}function Dt(t){switch(typeof t){case"number":case"boolean":case"undefined":return`${t}`;case"\
string":return JSON.stringify(t);case"bigint":return`${t}n`;case"symbol":return t.description!==void 0?`Symbol(${t.description})`:"Symbol";case"function":return typeof t.
name=="string"&&t.name!==""?`Function(${t.name})`:"Function";case"object":{if(t===null)return"null";if(Array.isArray(t))return"["+Array.from(t,Dt).join(", ")+"]";
if(t instanceof Error)return`${t.name}: ${t.message}
${t.stack}`;let e=toString.call(t),r=/\[object ([^\]]+)\]/.exec(e)?.[1];if(r===void 0)return e;if(r==="Object")try{return"Object("+JSON.stringify(t)+")"}catch{return"\
Object"}return r}}}function rn(t,e){return t=t>>>0,z().subarray(t/1,t/1+e)}var U=null;function k(){return(U===null||U.buffer.detached===!0||U.buffer.detached===
void 0&&U.buffer!==d.memory.buffer)&&(U=new DataView(d.memory.buffer)),U}function W(t,e){return t=t>>>0,on(z().subarray(t,t+e))}var J=null;function z(){return(J===
null||J.byteLength===0)&&(J=new Uint8Array(d.memory.buffer)),J}function Ne(t,e){try{return t.apply(this,e)}catch(r){let n=tn(r);d.__wbindgen_exn_store(n)}}function P(t){
return t==null}function Pe(t,e,r){if(r===void 0){let a=V.encode(t),c=e(a.length,1)>>>0;return z().subarray(c,c+a.length).set(a),H=a.length,c}let n=t.length,o=e(
n,1)>>>0,s=z(),i=0;for(;i<n;i++){let a=t.charCodeAt(i);if(a>127)break;s[o+i]=a}if(i!==n){i!==0&&(t=t.slice(i)),o=r(o,n,n=i+t.length*3,1)>>>0;let a=z().subarray(
o+i,o+n),c=V.encodeInto(t,a);i+=c.written,o=r(o,n,i,1)>>>0}return H=i,o}function $(t){let e=d.__wbindgen_externrefs.get(t);return d.__externref_table_dealloc(t),
e}var ae=new TextDecoder("utf-8",{ignoreBOM:!0});ae.decode();var nn=2146435072,qe=0;function on(t){return qe+=t.length,qe>=nn&&(ae=new TextDecoder("utf-8",{ignoreBOM:!0}),
ae.decode(),qe=t.length),ae.decode(t)}var V=new TextEncoder;"encodeInto"in V||(V.encodeInto=function(t,e){let r=V.encode(t);return e.set(r),{read:t.length,written:r.
length}});var H=0,sn,an,d;function cn(t,e){return an=t,d=t.exports,sn=e,U=null,J=null,d.__wbindgen_start(),d}function Ft(t){if(d!==void 0)return d;t!==void 0&&(Object.getPrototypeOf(t)===Object.prototype?{module:t}=t:console.warn("using deprecated parameters for `initS\
ync()`; pass a single object instead"));let e=en();t instanceof WebAssembly.Module||(t=new WebAssembly.Module(t));let r=new WebAssembly.Instance(t,e);return cn(
r,t)}function Wt(){return Ft({module:(0,Ct.readFileSync)((0,Gt.join)(__dirname,"protocol.wasm"))}),{waiter:Bt,releaser:Lt,heart:Pt,subject:Mt,provider_path:It,pull_request:jt}}function Jt(t){let{startGroup:e,endGroup:r,...n}=t,o;function s(){o!==void 0&&r(),o=void 0}let i=a=>(...c)=>{s(),a(...c)};return{...n,info:i(t.info),notice:i(t.
notice),warning:i(t.warning),error:i(t.error),setFailed:i(t.setFailed),detail(a,c){o!==a&&(s(),e(F(a)),o=a),t.info(F(c))},closeGroup:s}}var zt=require("node:timers/promises"),un=2**31-1;async function Vt(t,e){try{await(0,zt.setTimeout)(Math.min(t,un),void 0,{signal:e})}catch(r){if(!e.aborted)throw r}}var fn={debug:Rt,endGroup:$t,error:Ue,getInput:St,getState:Nt,info:Tt,notice:At,saveState:Ut,setFailed:Et,setOutput:xt,setSecret:vt,startGroup:kt,summary:Te,warning:Ot};
function Ht(){let{env:t}=process;return{door:Wt(),core:Jt(fn),env:t,clock:Date.now,random:Math.random,sleep:Vt,http:We,children:ln}}var ln=()=>Promise.resolve().then(()=>v(require("node:child_process"),1));dn(Ht());async function dn(t){ht(()=>t.core.info("Still giving the lease back."));try{await pt(t)}catch(e){Ke(t.core,e)}t.core.closeGroup(),_t()}
