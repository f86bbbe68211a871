"use strict";var $t=Object.create;var Se=Object.defineProperty;var Pt=Object.getOwnPropertyDescriptor;var qt=Object.getOwnPropertyNames;var Nt=Object.getPrototypeOf,It=Object.prototype.hasOwnProperty;var Ee=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}};var jt=(t,e,r,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of qt(e))!It.call(t,o)&&o!==r&&Se(t,o,{get:()=>e[o],enumerable:!(n=Pt(e,o))||n.enumerable});
return t};var y=(t,e,r)=>(r=t!=null?$t(Nt(t)):{},jt(e||!t||!t.__esModule?Se(r,"default",{value:t,enumerable:!0}):r,t));var N=Ee(P=>{"use strict";var Cr=require("net"),Gt=require("tls"),se=require("http"),Re=require("https"),Ct=require("events"),Wr=require("assert"),Wt=require("util");
P.httpOverHttp=Jt;P.httpsOverHttp=zt;P.httpOverHttps=Vt;P.httpsOverHttps=Kt;function Jt(t){var e=new v(t);return e.request=se.request,e}function zt(t){var e=new v(
t);return e.request=se.request,e.createSocket=Te,e.defaultPort=443,e}function Vt(t){var e=new v(t);return e.request=Re.request,e}function Kt(t){var e=new v(t);return e.
request=Re.request,e.createSocket=Te,e.defaultPort=443,e}function v(t){var e=this;e.options=t||{},e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.maxSockets||
se.Agent.defaultMaxSockets,e.requests=[],e.sockets=[],e.on("free",function(n,o,s,i){for(var a=ke(o,s,i),c=0,u=e.requests.length;c<u;++c){var f=e.requests[c];if(f.
host===a.host&&f.port===a.port){e.requests.splice(c,1),f.request.onSocket(n);return}}n.destroy(),e.removeSocket(n)})}Wt.inherits(v,Ct.EventEmitter);v.prototype.
addRequest=function(e,r,n,o){var s=this,i=ie({request:e},s.options,ke(r,n,o));if(s.sockets.length>=this.maxSockets){s.requests.push(i);return}s.createSocket(i,function(a){
a.on("free",c),a.on("close",u),a.on("agentRemove",u),e.onSocket(a);function c(){s.emit("free",a,i)}function u(f){s.removeSocket(a),a.removeListener("free",c),a.
removeListener("close",u),a.removeListener("agentRemove",u)}})};v.prototype.createSocket=function(e,r){var n=this,o={};n.sockets.push(o);var s=ie({},n.proxyOptions,
{method:"CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(s.localAddress=e.localAddress),s.proxyAuth&&(s.headers=s.headers||
{},s.headers["Proxy-Authorization"]="Basic "+Buffer.from(s.proxyAuth).toString("base64")),A("making CONNECT request");var i=n.request(s);i.useChunkedEncodingByDefault=
!1,i.once("response",a),i.once("upgrade",c),i.once("connect",u),i.once("error",f),i.end();function a(l){l.upgrade=!0}function c(l,p,m){process.nextTick(function(){
u(l,p,m)})}function u(l,p,m){if(i.removeAllListeners(),p.removeAllListeners(),l.statusCode!==200){A("tunneling socket could not be established, statusCode=%d",l.
statusCode),p.destroy();var g=new Error("tunneling socket could not be established, statusCode="+l.statusCode);g.code="ECONNRESET",e.request.emit("error",g),n.removeSocket(
o);return}if(m.length>0){A("got illegal response body from proxy"),p.destroy();var g=new Error("got illegal response body from proxy");g.code="ECONNRESET",e.request.
emit("error",g),n.removeSocket(o);return}return A("tunneling connection has established"),n.sockets[n.sockets.indexOf(o)]=p,r(p)}function f(l){i.removeAllListeners(),
A(`tunneling socket could not be established, cause=%s
`,l.message,l.stack);var p=new Error("tunneling socket could not be established, cause="+l.message);p.code="ECONNRESET",e.request.emit("error",p),n.removeSocket(
o)}};v.prototype.removeSocket=function(e){var r=this.sockets.indexOf(e);if(r!==-1){this.sockets.splice(r,1);var n=this.requests.shift();n&&this.createSocket(n,function(o){
n.request.onSocket(o)})}};function Te(t,e){var r=this;v.prototype.createSocket.call(r,t,function(n){var o=t.request.getHeader("host"),s=ie({},r.options,{socket:n,
servername:o?o.replace(/:.*$/,""):t.host}),i=Gt.connect(0,s);r.sockets[r.sockets.indexOf(n)]=i,e(i)})}function ke(t,e,r){return typeof t=="string"?{host:t,port:e,
localAddress:r}:t}function ie(t){for(var e=1,r=arguments.length;e<r;++e){var n=arguments[e];if(typeof n=="object")for(var o=Object.keys(n),s=0,i=o.length;s<i;++s){
var a=o[s];n[a]!==void 0&&(t[a]=n[a])}}return t}var A;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?A=function(){var t=Array.prototype.slice.
call(arguments);typeof t[0]=="string"?t[0]="TUNNEL: "+t[0]:t.unshift("TUNNEL:"),console.error.apply(console,t)}:A=function(){};P.debug=A});var Ue=Ee(I=>{I.httpOverHttp=t=>N().httpOverHttp(t);I.httpOverHttps=t=>N().httpOverHttps(t);I.httpsOverHttp=t=>N().httpsOverHttp(t);I.httpsOverHttps=t=>N().httpsOverHttps(
t)});var ne=require("node:crypto"),w=require("node:fs"),O=require("node:path"),Mt=20;var V=class t{constructor(e,r){this.folder=e,this.path=(0,O.join)(e,`${r}.json`),this.name=r,this.log_path=(0,O.join)(e,`${r}.heartbeat.log`)}static at(e){return new t(
(0,O.dirname)(e),(0,O.basename)(e,".json"))}read(){return Oe(this.path)}write(e){(0,w.mkdirSync)(this.folder,{recursive:!0,mode:448}),Ae(this.path,e)}beat(e){return e===
void 0?void 0:Oe(this.beatPath(e))}writeBeat(e){Ae(this.beatPath(e.heart),e)}beatPath(e){return(0,O.join)(this.folder,`${this.name}.heartbeat.${e}.json`)}log(){
try{return(0,w.readFileSync)(this.log_path,"utf8").trimEnd()}catch{return""}}};function Oe(t){try{return JSON.parse((0,w.readFileSync)(t,"utf8"))}catch{return}}function Ae(t,e){let r=`${t}.${(0,ne.randomUUID)()}`;try{(0,w.writeFileSync)(r,
JSON.stringify(e),{mode:384,flag:"wx"}),Lt(t,r)}catch(n){throw(0,w.rmSync)(r,{force:!0}),n}}function Lt(t,e){for(let r=1;;r+=1)try{return(0,w.renameSync)(e,t)}catch(n){
if(process.platform!=="win32"||r===Mt)throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var Pe=require("node:util");var M=y(require("http")),ue=y(require("https"));function oe(t){let e=t.protocol==="https:";if(Bt(t))return;let r=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(r)try{return new K(r)}catch{if(!r.startsWith("http://")&&!r.startsWith("https://"))return new K(`http://${r}`)}else return}function Bt(t){if(!t.hostname)return!1;
let e=t.hostname;if(Dt(e))return!0;let r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let n;t.port?n=Number(t.port):t.protocol==="http:"?n=80:t.
protocol==="https:"&&(n=443);let o=[t.hostname.toUpperCase()];typeof n=="number"&&o.push(`${o[0]}:${n}`);for(let s of r.split(",").map(i=>i.trim().toUpperCase()).
filter(i=>i))if(s==="*"||o.some(i=>i===s||i.endsWith(`.${s}`)||s.startsWith(".")&&i.endsWith(`${s}`)))return!0;return!1}function Dt(t){let e=t.toLowerCase();return e===
"localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}var K=class extends URL{constructor(e,r){super(e,r),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}};var R=y(Ue());var Yt=()=>{throw new Error("undici is left out of dist/: see bundle.js")};var Y=class{constructor(){Yt()}};var h=function(t,e,r,n){function o(s){return s instanceof r?s:new r(function(i){i(s)})}return new(r||(r=Promise))(function(s,i){function a(f){try{u(n.next(f))}catch(l){
i(l)}}function c(f){try{u(n.throw(f))}catch(l){i(l)}}function u(f){f.done?s(f.value):o(f.value).then(a,c)}u((n=n.apply(t,e||[])).next())})},b;(function(t){t[t.OK=
200]="OK",t[t.MultipleChoices=300]="MultipleChoices",t[t.MovedPermanently=301]="MovedPermanently",t[t.ResourceMoved=302]="ResourceMoved",t[t.SeeOther=303]="SeeO\
ther",t[t.NotModified=304]="NotModified",t[t.UseProxy=305]="UseProxy",t[t.SwitchProxy=306]="SwitchProxy",t[t.TemporaryRedirect=307]="TemporaryRedirect",t[t.PermanentRedirect=
308]="PermanentRedirect",t[t.BadRequest=400]="BadRequest",t[t.Unauthorized=401]="Unauthorized",t[t.PaymentRequired=402]="PaymentRequired",t[t.Forbidden=403]="Fo\
rbidden",t[t.NotFound=404]="NotFound",t[t.MethodNotAllowed=405]="MethodNotAllowed",t[t.NotAcceptable=406]="NotAcceptable",t[t.ProxyAuthenticationRequired=407]="\
ProxyAuthenticationRequired",t[t.RequestTimeout=408]="RequestTimeout",t[t.Conflict=409]="Conflict",t[t.Gone=410]="Gone",t[t.TooManyRequests=429]="TooManyRequest\
s",t[t.InternalServerError=500]="InternalServerError",t[t.NotImplemented=501]="NotImplemented",t[t.BadGateway=502]="BadGateway",t[t.ServiceUnavailable=503]="Ser\
viceUnavailable",t[t.GatewayTimeout=504]="GatewayTimeout"})(b||(b={}));var _;(function(t){t.Accept="accept",t.ContentType="content-type"})(_||(_={}));var x;(function(t){
t.ApplicationJson="application/json"})(x||(x={}));var Ht=[b.MovedPermanently,b.ResourceMoved,b.SeeOther,b.TemporaryRedirect,b.PermanentRedirect],Xt=[b.BadGateway,b.ServiceUnavailable,b.GatewayTimeout],Qt=["OPTI\
ONS","GET","DELETE","HEAD"],Zt=10,er=5,ae=class t extends Error{constructor(e,r){super(e),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,
t.prototype)}},ce=class{constructor(e){this.message=e}readBody(){return h(this,void 0,void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){
let r=Buffer.alloc(0);this.message.on("data",n=>{r=Buffer.concat([r,n])}),this.message.on("end",()=>{e(r.toString())})}))})}readBodyBuffer(){return h(this,void 0,
void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){let r=[];this.message.on("data",n=>{r.push(n)}),this.message.on("end",()=>{e(Buffer.concat(
r))})}))})}};var H=class{constructor(e,r,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this.
_maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=r||[],this.requestOptions=n,n&&(n.ignoreSslError!=
null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),n.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=
n.keepAlive),n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(e,r){return h(this,void 0,void 0,
function*(){return this.request("OPTIONS",e,null,r||{})})}get(e,r){return h(this,void 0,void 0,function*(){return this.request("GET",e,null,r||{})})}del(e,r){return h(
this,void 0,void 0,function*(){return this.request("DELETE",e,null,r||{})})}post(e,r,n){return h(this,void 0,void 0,function*(){return this.request("POST",e,r,n||
{})})}patch(e,r,n){return h(this,void 0,void 0,function*(){return this.request("PATCH",e,r,n||{})})}put(e,r,n){return h(this,void 0,void 0,function*(){return this.
request("PUT",e,r,n||{})})}head(e,r){return h(this,void 0,void 0,function*(){return this.request("HEAD",e,null,r||{})})}sendStream(e,r,n,o){return h(this,void 0,
void 0,function*(){return this.request(e,r,n,o)})}getJson(e){return h(this,arguments,void 0,function*(r,n={}){n[_.Accept]=this._getExistingOrDefaultHeader(n,_.Accept,
x.ApplicationJson);let o=yield this.get(r,n);return this._processResponse(o,this.requestOptions)})}postJson(e,r){return h(this,arguments,void 0,function*(n,o,s={}){
let i=JSON.stringify(o,null,2);s[_.Accept]=this._getExistingOrDefaultHeader(s,_.Accept,x.ApplicationJson),s[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,x.ApplicationJson);let a=yield this.post(n,i,s);return this._processResponse(a,this.requestOptions)})}putJson(e,r){return h(this,arguments,void 0,function*(n,o,s={}){
let i=JSON.stringify(o,null,2);s[_.Accept]=this._getExistingOrDefaultHeader(s,_.Accept,x.ApplicationJson),s[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,x.ApplicationJson);let a=yield this.put(n,i,s);return this._processResponse(a,this.requestOptions)})}patchJson(e,r){return h(this,arguments,void 0,function*(n,o,s={}){
let i=JSON.stringify(o,null,2);s[_.Accept]=this._getExistingOrDefaultHeader(s,_.Accept,x.ApplicationJson),s[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,x.ApplicationJson);let a=yield this.patch(n,i,s);return this._processResponse(a,this.requestOptions)})}request(e,r,n,o){return h(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let s=new URL(r),i=this._prepareRequest(e,s,o),a=this._allowRetries&&Qt.includes(e)?this.
_maxRetries+1:1,c=0,u;do{if(u=yield this.requestRaw(i,n),u&&u.message&&u.message.statusCode===b.Unauthorized){let l;for(let p of this.handlers)if(p.canHandleAuthentication(
u)){l=p;break}return l?l.handleAuthentication(this,i,n):u}let f=this._maxRedirects;for(;u.message.statusCode&&Ht.includes(u.message.statusCode)&&this._allowRedirects&&
f>0;){let l=u.message.headers.location;if(!l)break;let p=new URL(l);if(s.protocol==="https:"&&s.protocol!==p.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield u.readBody(),p.hostname!==s.hostname)for(let m in o)m.toLowerCase()==="authorization"&&delete o[m];i=this._prepareRequest(e,p,o),u=yield this.
requestRaw(i,n),f--}if(!u.message.statusCode||!Xt.includes(u.message.statusCode))return u;c+=1,c<a&&(yield u.readBody(),yield this._performExponentialBackoff(c))}while(c<
a);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,r){return h(this,void 0,void 0,function*(){return new Promise((n,o)=>{
function s(i,a){i?o(i):a?n(a):o(new Error("Unknown error"))}this.requestRawWithCallback(e,r,s)})})}requestRawWithCallback(e,r,n){typeof r=="string"&&(e.options.
headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let o=!1;function s(c,u){o||(o=!0,n(c,u))}let i=e.httpModule.request(
e.options,c=>{let u=new ce(c);s(void 0,u)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeout: ${e.
options.path}`))}),i.on("error",function(c){s(c)}),r&&typeof r=="string"&&i.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){i.end()}),r.pipe(i)):
i.end()}getAgent(e){let r=new URL(e);return this._getAgent(r)}getAgentDispatcher(e){let r=new URL(e),n=oe(r);if(n&&n.hostname)return this._getProxyAgentDispatcher(
r,n)}_prepareRequest(e,r,n){let o={};o.parsedUrl=r;let s=o.parsedUrl.protocol==="https:";o.httpModule=s?ue:M;let i=s?443:80;if(o.options={},o.options.host=o.parsedUrl.
hostname,o.options.port=o.parsedUrl.port?parseInt(o.parsedUrl.port):i,o.options.path=(o.parsedUrl.pathname||"")+(o.parsedUrl.search||""),o.options.method=e,o.options.
headers=this._mergeHeaders(n),this.userAgent!=null&&(o.options.headers["user-agent"]=this.userAgent),o.options.agent=this._getAgent(o.parsedUrl),this.handlers)for(let a of this.
handlers)a.prepareRequest(o.options);return o}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},j(this.requestOptions.headers),
j(e||{})):j(e||{})}_getExistingOrDefaultHeader(e,r,n){let o;if(this.requestOptions&&this.requestOptions.headers){let i=j(this.requestOptions.headers)[r];i&&(o=typeof i==
"number"?i.toString():i)}let s=e[r];return s!==void 0?typeof s=="number"?s.toString():s:o!==void 0?o:n}_getExistingOrDefaultContentTypeHeader(e,r){let n;if(this.
requestOptions&&this.requestOptions.headers){let s=j(this.requestOptions.headers)[_.ContentType];s&&(typeof s=="number"?n=String(s):Array.isArray(s)?n=s.join(",\
 "):n=s)}let o=e[_.ContentType];return o!==void 0?typeof o=="number"?String(o):Array.isArray(o)?o.join(", "):o:n!==void 0?n:r}_getAgent(e){let r,n=oe(e),o=n&&n.
hostname;if(this._keepAlive&&o&&(r=this._proxyAgent),o||(r=this._agent),r)return r;let s=e.protocol==="https:",i=100;if(this.requestOptions&&(i=this.requestOptions.
maxSockets||M.globalAgent.maxSockets),n&&n.hostname){let a={maxSockets:i,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&
{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})},c,u=n.protocol==="https:";s?c=u?R.httpsOverHttps:R.httpsOverHttp:c=u?R.httpOverHttps:
R.httpOverHttp,r=c(a),this._proxyAgent=r}if(!r){let a={keepAlive:this._keepAlive,maxSockets:i};r=s?new ue.Agent(a):new M.Agent(a),this._agent=r}return s&&this._ignoreSslError&&
(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(e,r){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;
let o=e.protocol==="https:";return n=new Y(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.
username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=n,o&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),
n}_getUserAgentWithOrchestrationId(e){let r=e||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){let o=n.replace(/[^a-z0-9_.-]/gi,"_");return`${r}\
 actions_orchestration_id/${o}`}return r}_performExponentialBackoff(e){return h(this,void 0,void 0,function*(){e=Math.min(Zt,e);let r=er*Math.pow(2,e);return new Promise(
n=>setTimeout(()=>n(),r))})}_processResponse(e,r){return h(this,void 0,void 0,function*(){return new Promise((n,o)=>h(this,void 0,void 0,function*(){let s=e.message.
statusCode||0,i={statusCode:s,result:null,headers:{}};s===b.NotFound&&n(i);function a(f,l){if(typeof l=="string"){let p=new Date(l);if(!isNaN(p.valueOf()))return p}
return l}let c,u;try{u=yield e.readBody(),u&&u.length>0&&(r&&r.deserializeDates?c=JSON.parse(u,a):c=JSON.parse(u),i.result=c),i.headers=e.message.headers}catch{}
if(s>299){let f;c&&c.message?f=c.message:u&&u.length>0?f=u:f=`Failed request: (${s})`;let l=new ae(f,s);l.result=i.result,o(l)}else n(i)}))})}},j=t=>Object.keys(
t).reduce((e,r)=>(e[r.toLowerCase()]=t[r],e),{});async function $e(t,e,r){let n=new AbortController,o=new Error(`no answer within ${t/1e3} s`),s=setTimeout(()=>n.abort(o),t),i=()=>n.abort(e.reason);e.addEventListener(
"abort",i,{once:!0}),e.aborted&&i();try{return await r(n.signal)}catch(a){throw n.signal.reason===o?o:a}finally{clearTimeout(s),e.removeEventListener("abort",i)}}var tr=1024*1024;function qe(){let t,e={prepareRequest(s){s.signal=t},canHandleAuthentication:()=>!1,handleAuthentication:()=>Promise.reject(new Error("not used"))},
r=new Map;function n(s){let i=r.get(s);if(i!==void 0)return i;let a=new H("mq-lease",[e],{allowRedirects:!1,allowRetries:!1,keepAlive:!0});return r.set(s,a),a}function o({
verb:s,url:i,body:a,headers:c,limit_ms:u,limit_bytes:f=tr,signal:l}){async function p(m){t=m;let{message:g}=await n(new URL(i).protocol).request(s,i,a,c),J=await rr(
g,f),re=(g.headers["content-encoding"]==="gzip"?await nr(J):J).toString("utf8");return{http:g.statusCode??0,headers:g.headers,text:re}}return u===void 0?p(l):$e(
u,l,p)}return{exchange:o,close:()=>r.forEach(s=>s.dispose())}}async function rr(t,e){let r=[],n=0;for await(let o of t){if(n+=o.length,n>e)throw new Error(`the \
answer is larger than ${e/1024/1024} MiB`);r.push(o)}return Buffer.concat(r)}async function nr(t){let{gunzip:e}=await Promise.resolve().then(()=>y(require("node:zlib"),1));
return(0,Pe.promisify)(e)(t)}function L(t){if(t instanceof AggregateError&&t.errors.length>0)return L(t.errors[0]);if(!(t instanceof Error))return String(t);let e="\
code"in t?String(t.code):"";return t.message||e||t.name}var or=3e4,sr=4*6e4,ir=15e3;function Ne({auth:t,audience:e,env:r,exchange:n,clock:o,mask:s}){if(t!==""){s(t);let f=t.replace(/^\S+\s+/,"");return f!==t&&s(f),{any:!0,
kind:"the input auth",authorization:async()=>t}}let{ACTIONS_ID_TOKEN_REQUEST_URL:i,ACTIONS_ID_TOKEN_REQUEST_TOKEN:a}=r;if(!i||!a)return{any:!1,kind:"none",authorization:async()=>{}};
let c="",u=0;return{any:!0,kind:`a GitHub OIDC token for the audience ${e}`,async authorization({fresh:f,signal:l}){return(f||o()>=u-or)&&(c=await ar({url:i,request_token:a,
audience:e,exchange:n,signal:l}),s(c),u=cr(c)??o()+sr),`Bearer ${c}`}}}async function ar({url:t,request_token:e,audience:r,exchange:n,signal:o}){let s=new URL(t);
s.searchParams.set("audience",r);let{http:i,text:a}=await n({verb:"GET",url:s.href,body:null,headers:{accept:"application/json",authorization:`Bearer ${e}`},limit_ms:ir,
signal:o}).catch(u=>{throw new Error(`GitHub gave no OIDC token: ${L(u)}`,{cause:u})});if(i!==200)throw new Error(`GitHub gave no OIDC token: it answered ${i}`);
let c=Ie(a,"value");if(typeof c!="string"||c==="")throw new Error("GitHub gave no OIDC token: its answer holds none");return c}function cr(t){let e=Ie(Buffer.from(
t.split(".")[1]??"","base64url").toString("utf8"),"exp");return typeof e=="number"?e*1e3:void 0}function Ie(t,e){try{return JSON.parse(t)?.[e]}catch{return}}function je(t){return({level:e,text:r,group:n})=>n===void 0?t[e](X(r)):t.detail(n,r)}function ur(t){return t.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ")}function X(t){return ur(t).replace(/##\[/g,"## [").replace(/^\s*::/,": :")}function Me({detail:t,lost_at_ms:e},{fencing_token:r}){return`The lease${r===void 0?
"":` with fencing token ${r}`} was lost, as was found out at ${new Date(e).toISOString()}: ${t}`}var fr=/^[A-Z][a-z]{2,8},? .* GMT$/;function Le(t,e){let r=t?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return Number(r)*1e3;if(!fr.test(r))return;let n=Date.parse(
r);return Number.isNaN(n)?void 0:Math.max(0,n-e)}function Be({provider:t,exchange:e,credentials:r,clock:n}){async function o(s,i){let a=`${t}/${s.verb}`;try{let c=await r.authorization({fresh:s.fresh_credential,
signal:i}),u=await e({verb:"POST",url:a,body:JSON.stringify(s.body),headers:{accept:"application/json","content-type":"application/json",...c!==void 0&&{authorization:c},
...s.wait_seconds!==void 0&&{prefer:`wait=${s.wait_seconds}`}},limit_ms:s.time_limit_ms,signal:i});return lr(u,a,n())}catch(c){return{kind:"not_answered",detail:L(
c)}}}return{send:o}}function lr({http:t,headers:e,text:r},n,o){let s=Le(e["retry-after"],o),i=t>=300&&t<400?pr(e.location,n):void 0;return{kind:"answered",http:t,
body:dr(r),wait_applied:/(^|[,;\s])wait=\d/i.test(String(e["preference-applied"]??"")),...s!==void 0&&{retry_after_ms:s},...i!==void 0&&{location:i}}}function dr(t){
try{return JSON.parse(t)}catch{return null}}function pr(t,e){if(t===void 0||!URL.canParse(t,e))return t;let r=new URL(t,e);return r.username=r.password=r.search=
r.hash="",r.href}function De(t,{server:e,subject:r,auth:n,audience:o,cancelled:s,measuring:i}){let{door:a,core:c,env:u,clock:f,random:l,sleep:p}=t,{exchange:m,close:g}=t.http(),
J=c.setSecret,z=Ne({auth:n,audience:o,env:u,exchange:m,clock:f,mask:J});z.any&&_r(e)&&c.warning("lease_service_url begins with http://: the credential can be re\
ad by everybody on the way. Use https://.");let re=e+a.provider_path(r),{send:Ut}=Be({provider:re,exchange:m,credentials:z,clock:f});return{hands:{measure:i?.(m)??
hr,send:Ut,sleep:p,say:je(c),clock:f,random:l,cancelled:s},credential:z.kind,close:g}}async function hr(){return{kind:"measuring_failed",detail:"Nothing is meas\
ured here."}}function _r(t){let{protocol:e,hostname:r}=new URL(t);return e==="http:"&&r!=="localhost"&&r!=="[::1]"&&!/^127(\.\d+){3}$/.test(r)}async function Fe(t,e){let{clock:r,random:n,say:o,cancelled:s}=e,i=new AbortController().signal,a=!1,c={kind:"started"};try{for(;;){let{lines:u,next:f}=t.next(c,
r(),n());if(u.forEach(o),f.kind==="finish")return f.outcome;c=await mr(f,e,a?i:s),s.aborted&&!a&&(a=!0,c={kind:"cancelled"})}}finally{t.free()}}async function mr(t,e,r){
switch(t.kind){case"measure":return e.measure(t,r);case"send":return e.send(t,r);case"sleep":return await e.sleep(t.ms,r),{kind:"slept"}}}var Ge=require("node:fs");function Ce(t,e=Je){try{return{pid:t,started:ze(t,e).started}}catch{return{pid:t}}}function We({pid:t,started:e},r=Je){if(e===void 0)return gr(
t);try{let n=ze(t,r);return n.started===e&&n.state!=="Z"&&n.state!=="X"}catch(n){return!["ENOENT","ESRCH"].includes(Ve(n))}}var Je=(t,e)=>(0,Ge.readFileSync)(`/proc/${t}/${e}`,"utf8");function ze(t,e){let r=e(t,"stat").split(")").at(-1)?.trim().split(" ")??[],[n]=r,o=r[19];if(n===void 0||
o===void 0)throw new Error(`/proc/${t}/stat can't be read`);return{state:n,started:o}}function gr(t){try{return process.kill(t,0)}catch(e){return Ve(e)==="EPERM"}}
var Ve=t=>t instanceof Error&&"code"in t?String(t.code):"";var wr=200,br=5;async function Ke(t,e,r){let{core:n}=t,o=e.read(),s={heart:r,process:Ce(process.pid)};if(o?.heart!==r||o.held===void 0)return n.info("This heart\
beat is not wanted any more.");e.writeBeat(s),n.info(`The heartbeat of ${o.subject.base_ref} has begun.`);let i=yr(e,r,o,t),{hands:a,close:c}=De(t,{server:o.server,
subject:o.subject,auth:n.getInput("auth"),audience:o.audience??"",cancelled:new AbortController().signal}),u=o.lease_ttl_ms??0,f=await Promise.race([Fe(t.door.heart(
{held:o.held,lease_ttl_ms:u}),a),i]);c(),typeof f=="string"?n.info(f):f.kind==="lost"?n.error(Me(f,o.held)):n.info(`The heartbeat ended: ${"detail"in f?f.detail:
f.kind}`),e.read()!==void 0&&e.writeBeat({...s,stopped:!0,...typeof f=="object"&&f.kind==="lost"&&{lost:f}})}async function yr(t,e,r,{sleep:n}){let o=new AbortController().
signal;for(let s=0;;){await n(wr,o);let i=t.read();if(s=i===void 0?s+1:0,s===br||i!==void 0&&i.heart!==e)return"The heartbeat has been stopped.";if(r.worker&&!We(
r.worker))return"The runner is gone, so the heartbeat ends."}}function Ye(t,e,r=n=>process.stdout.write(`${n}
`)){let n=o=>s=>r(`${new Date(e()).toISOString()} ${o} ${s}`);return{...t,debug:n("debug"),info:n("info"),notice:n("notice"),warning:n("warning"),error:n("error"),
setFailed:n("error"),setSecret(){},detail:(o,s)=>n("info")(s),closeGroup(){}}}function He(t){for(let e of["SIGINT","SIGTERM"])process.on(e,t)}var Qe=y(require("os"));function S(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function Q(t){return Object.keys(t).length?{title:t.title,file:t.file,
line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function E(t,e,r){let n=new fe(t,e,r);process.stdout.write(n.toString()+Qe.EOL)}function le(t,e=""){E(t,{},e)}var Xe="::",fe=class{constructor(e,r,n){e||(e="mis\
sing.command"),this.command=e,this.properties=r,this.message=n}toString(){let e=Xe+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";
let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:e+=",",e+=`${n}=${xr(o)}`)}}return e+=`${Xe}${vr(
this.message)}`,e}};function vr(t){return S(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function xr(t){return S(t).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Ze=y(require("crypto")),ee=y(require("fs")),Z=y(require("os"));function de(t,e){let r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment variable for file command ${t}`);if(!ee.existsSync(r))throw new Error(
`Missing file at path: ${r}`);ee.appendFileSync(r,`${S(e)}${Z.EOL}`,{encoding:"utf8"})}function pe(t,e){let r=`ghadelimiter_${Ze.randomUUID()}`,n=S(e);if(t.includes(
r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${r}"`);return`${t}<<${r}${Z.EOL}${n}${Z.EOL}${r}`}var we=y(require("os"));var tt=require("os"),B=require("fs"),he=function(t,e,r,n){function o(s){return s instanceof r?s:new r(function(i){i(s)})}return new(r||(r=Promise))(function(s,i){
function a(f){try{u(n.next(f))}catch(l){i(l)}}function c(f){try{u(n.throw(f))}catch(l){i(l)}}function u(f){f.done?s(f.value):o(f.value).then(a,c)}u((n=n.apply(t,
e||[])).next())})},{access:Sr,appendFile:Er,writeFile:Or}=B.promises,et="GITHUB_STEP_SUMMARY";var _e=class{constructor(){this._buffer=""}filePath(){return he(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[et];if(!e)
throw new Error(`Unable to find environment variable for $${et}. Check if your runtime environment supports job summaries.`);try{yield Sr(e,B.constants.R_OK|B.constants.
W_OK)}catch{throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,r,n={}){
let o=Object.entries(n).map(([s,i])=>` ${s}="${i}"`).join("");return r?`<${e}${o}>${r}</${e}>`:`<${e}${o}>`}write(e){return he(this,void 0,void 0,function*(){let r=!!e?.
overwrite,n=yield this.filePath();return yield(r?Or:Er)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return he(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=
"",this}addRaw(e,r=!1){return this._buffer+=e,r?this.addEOL():this}addEOL(){return this.addRaw(tt.EOL)}addCodeBlock(e,r){let n=Object.assign({},r&&{lang:r}),o=this.
wrap("pre",this.wrap("code",e),n);return this.addRaw(o).addEOL()}addList(e,r=!1){let n=r?"ol":"ul",o=e.map(i=>this.wrap("li",i)).join(""),s=this.wrap(n,o);return this.
addRaw(s).addEOL()}addTable(e){let r=e.map(o=>{let s=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:c,colspan:u,rowspan:f}=i,l=a?"th":
"td",p=Object.assign(Object.assign({},u&&{colspan:u}),f&&{rowspan:f});return this.wrap(l,c,p)}).join("");return this.wrap("tr",s)}).join(""),n=this.wrap("table",
r);return this.addRaw(n).addEOL()}addDetails(e,r){let n=this.wrap("details",this.wrap("summary",e)+r);return this.addRaw(n).addEOL()}addImage(e,r,n){let{width:o,
height:s}=n||{},i=Object.assign(Object.assign({},o&&{width:o}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:e,alt:r},i));return this.addRaw(a).addEOL()}addHeading(e,r){
let n=`h${r}`,o=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",s=this.wrap(o,e);return this.addRaw(s).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.
addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,r){let n=Object.assign({},r&&{cite:r}),o=this.wrap("blockquot\
e",e,n);return this.addRaw(o).addEOL()}addLink(e,r){let n=this.wrap("a",e,{href:r});return this.addRaw(n).addEOL()}},Ar=new _e;var me=Ar;var ge;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(ge||(ge={}));function rt(t){E("add-mask",{},t)}function nt(t,e){let r=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!r)throw new Error(`Input required and not supplied: ${t}`);
return e&&e.trimWhitespace===!1?r:r.trim()}function ot(t,e){if(process.env.GITHUB_OUTPUT||"")return de("OUTPUT",pe(t,e));process.stdout.write(we.EOL),E("set-output",{name:t},S(e))}function st(t){process.exitCode=ge.Failure,be(t)}function it(t){E("debug",{},t)}function be(t,e={}){E("error",Q(e),t instanceof Error?t.toString():t)}function at(t,e={}){E("warning",Q(e),t instanceof Error?t.toString():
t)}function ct(t,e={}){E("notice",Q(e),t instanceof Error?t.toString():t)}function ut(t){process.stdout.write(t+we.EOL)}function ft(t){le("group",t)}function lt(){
le("endgroup")}function dt(t,e){if(process.env.GITHUB_STATE||"")return de("STATE",pe(t,e));E("save-state",{name:t},S(e))}function pt(t){return process.env[`STATE_${t}`]||""}var St=require("node:fs"),Et=require("node:path");var $=class t{static __wrap(e){let r=Object.create(t.prototype);return r.__wbg_ptr=e,ht.register(r,r.__wbg_ptr,r),r}__destroy_into_raw(){let e=this.__wbg_ptr;return this.
__wbg_ptr=0,ht.unregister(this),e}free(){let e=this.__destroy_into_raw();d.__wbg_machine_free(e,0)}next(e,r,n){let o=d.machine_next(this.__wbg_ptr,e,r,n);if(o[2])
throw k(o[1]);return k(o[0])}};Symbol.dispose&&($.prototype[Symbol.dispose]=$.prototype.free);function _t(t){let e=d.heart(t);if(e[2])throw k(e[1]);return $.__wrap(
e[0])}function mt(t){let e,r;try{let s=d.provider_path(t);var n=s[0],o=s[1];if(s[3])throw n=0,o=0,k(s[2]);return e=n,r=o,D(n,o)}finally{d.__wbindgen_free(e,r,1)}}
function gt(t){let e=xe(t,d.__wbindgen_malloc,d.__wbindgen_realloc),r=W,n=d.pull_request(e,r);return n[0]===0?void 0:n[1]}function wt(t){let e=d.releaser(t);if(e[2])
throw k(e[1]);return $.__wrap(e[0])}function bt(t){let e=d.subject(t);if(e[2])throw k(e[1]);return k(e[0])}function yt(t){let e=d.waiter(t);if(e[2])throw k(e[1]);
return $.__wrap(e[0])}function Rr(){return{__proto__:null,"./protocol_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(e,r){return Error(D(e,r))},__wbg_Number_ff192a72a0dcdf6d:function(e){
return Number(e)},__wbg___wbindgen_bigint_get_as_i64_11da4b52cd0aedef:function(e,r){let n=r,o=typeof n=="bigint"?n:void 0;T().setBigInt64((e>>>0)+8,q(o)?BigInt(
0):o,!0),T().setInt32((e>>>0)+0,!q(o),!0)},__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(e){let r=e,n=typeof r=="boolean"?r:void 0;return q(n)?16777215:
n?1:0},__wbg___wbindgen_debug_string_f249a2a76caa9a55:function(e,r){let n=vt(r),o=xe(n,d.__wbindgen_malloc,d.__wbindgen_realloc),s=W;T().setInt32((e>>>0)+4,s,!0),
T().setInt32((e>>>0)+0,o,!0)},__wbg___wbindgen_in_3f58a9d3b3a7eed2:function(e,r){return e in r},__wbg___wbindgen_is_bigint_5fa10641e039d3ef:function(e){return typeof e==
"bigint"},__wbg___wbindgen_is_function_741ff2bb612836f5:function(e){return typeof e=="function"},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(e){let r=e;
return typeof r=="object"&&r!==null},__wbg___wbindgen_is_string_fc456fee5d3317de:function(e){return typeof e=="string"},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(e){
return e===void 0},__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039:function(e,r){return e===r},__wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36:function(e,r){return e==
r},__wbg___wbindgen_number_get_934b640d0889af78:function(e,r){let n=r,o=typeof n=="number"?n:void 0;T().setFloat64((e>>>0)+8,q(o)?0:o,!0),T().setInt32((e>>>0)+0,
!q(o),!0)},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(e,r){let n=r,o=typeof n=="string"?n:void 0;var s=q(o)?0:xe(o,d.__wbindgen_malloc,d.__wbindgen_realloc),
i=W;T().setInt32((e>>>0)+4,i,!0),T().setInt32((e>>>0)+0,s,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,r){throw new Error(D(e,r))},__wbg_call_40b008ba32f73991:function(){
return ye(function(e,r){return e.call(r)},arguments)},__wbg_done_57e08d0be6e30c02:function(e){return e.done},__wbg_entries_7bb1459bd9b5c2b9:function(e){return Object.
entries(e)},__wbg_get_635eea311fa1a291:function(){return ye(function(e,r){return Reflect.get(e,r)},arguments)},__wbg_get_d7176cfb76d71114:function(e,r){return e[r>>>
0]},__wbg_get_unchecked_e6325ad374eff861:function(e,r){return e[r>>>0]},__wbg_get_with_ref_key_fc601247060b7204:function(e,r){return e[r]},__wbg_instanceof_ArrayBuffer_12cdaa4161423e6b:function(e){
let r;try{r=e instanceof ArrayBuffer}catch{r=!1}return r},__wbg_instanceof_Error_74e3cca0c4a69161:function(e){let r;try{r=e instanceof Error}catch{r=!1}return r},
__wbg_instanceof_Map_0b4fc8b62e73f163:function(e){let r;try{r=e instanceof Map}catch{r=!1}return r},__wbg_instanceof_Uint8Array_d7aeb0dcb3108fea:function(e){let r;
try{r=e instanceof Uint8Array}catch{r=!1}return r},__wbg_isArray_bcf1376d0d732d08:function(e){return Array.isArray(e)},__wbg_isSafeInteger_1a35ba4d31e71d38:function(e){
return Number.isSafeInteger(e)},__wbg_iterator_e4c5e8f68ada7b58:function(){return Symbol.iterator},__wbg_length_186163212ffe79c3:function(e){return e.length},__wbg_length_b03a0fabb109b1e9:function(e){
return e.length},__wbg_new_13de428334042d26:function(e){return new Uint8Array(e)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_787b9fb330d55d78:function(e,r){
return new Error(D(e,r))},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_next_178c1651c11432b3:function(e){return e.next},__wbg_next_af5ac6a08bb0a717:function(){
return ye(function(e){return e.next()},arguments)},__wbg_prototypesetcall_13162965d1fe7aa3:function(e,r,n){Uint8Array.prototype.set.call(kr(e,r),n)},__wbg_set_d2d33b52458e984a:function(e,r,n){
e[r>>>0]=n},__wbg_set_e4b9a833d288759a:function(e,r,n){e[r]=n},__wbg_value_e0f328965e184931:function(e){return e.value},__wbindgen_generic_0000000000000001:function(e){
return e},__wbindgen_generic_0000000000000002:function(e){return e},__wbindgen_generic_0000000000000003:function(e,r){return D(e,r)},__wbindgen_generic_0000000000000004:function(e){
return BigInt.asUintN(64,e)},__wbindgen_init_externref_table:function(){let e=d.__wbindgen_externrefs;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(
1026,!0),e.set(1027,!1)}}}}var ht=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(t=>d.__wbg_machine_free(t,1));function Tr(t){
let e=d.__externref_table_alloc();return d.__wbindgen_externrefs.set(e,t),e}function vt(t){switch(typeof t){case"number":case"boolean":case"undefined":return`${t}`;case"\
string":return JSON.stringify(t);case"bigint":return`${t}n`;case"symbol":return t.description!==void 0?`Symbol(${t.description})`:"Symbol";case"function":return typeof t.
name=="string"&&t.name!==""?`Function(${t.name})`:"Function";case"object":{if(t===null)return"null";if(Array.isArray(t))return"["+Array.from(t,vt).join(", ")+"]";
if(t instanceof Error)return`${t.name}: ${t.message}
${t.stack}`;let e=toString.call(t),r=/\[object ([^\]]+)\]/.exec(e)?.[1];if(r===void 0)return e;if(r==="Object")try{return"Object("+JSON.stringify(t)+")"}catch{return"\
Object"}return r}}}function kr(t,e){return t=t>>>0,G().subarray(t/1,t/1+e)}var U=null;function T(){return(U===null||U.buffer.detached===!0||U.buffer.detached===
void 0&&U.buffer!==d.memory.buffer)&&(U=new DataView(d.memory.buffer)),U}function D(t,e){return t=t>>>0,$r(G().subarray(t,t+e))}var F=null;function G(){return(F===
null||F.byteLength===0)&&(F=new Uint8Array(d.memory.buffer)),F}function ye(t,e){try{return t.apply(this,e)}catch(r){let n=Tr(r);d.__wbindgen_exn_store(n)}}function q(t){
return t==null}function xe(t,e,r){if(r===void 0){let a=C.encode(t),c=e(a.length,1)>>>0;return G().subarray(c,c+a.length).set(a),W=a.length,c}let n=t.length,o=e(
n,1)>>>0,s=G(),i=0;for(;i<n;i++){let a=t.charCodeAt(i);if(a>127)break;s[o+i]=a}if(i!==n){i!==0&&(t=t.slice(i)),o=r(o,n,n=i+t.length*3,1)>>>0;let a=G().subarray(
o+i,o+n),c=C.encodeInto(t,a);i+=c.written,o=r(o,n,i,1)>>>0}return W=i,o}function k(t){let e=d.__wbindgen_externrefs.get(t);return d.__externref_table_dealloc(t),
e}var te=new TextDecoder("utf-8",{ignoreBOM:!0});te.decode();var Ur=2146435072,ve=0;function $r(t){return ve+=t.length,ve>=Ur&&(te=new TextDecoder("utf-8",{ignoreBOM:!0}),
te.decode(),ve=t.length),te.decode(t)}var C=new TextEncoder;"encodeInto"in C||(C.encodeInto=function(t,e){let r=C.encode(t);return e.set(r),{read:t.length,written:r.
length}});var W=0,Pr,qr,d;function Nr(t,e){return qr=t,d=t.exports,Pr=e,U=null,F=null,d.__wbindgen_start(),d}function xt(t){if(d!==void 0)return d;t!==void 0&&(Object.getPrototypeOf(t)===Object.prototype?{module:t}=t:console.warn("using deprecated parameters for `initS\
ync()`; pass a single object instead"));let e=Rr();t instanceof WebAssembly.Module||(t=new WebAssembly.Module(t));let r=new WebAssembly.Instance(t,e);return Nr(
r,t)}function Ot(){return xt({module:(0,St.readFileSync)((0,Et.join)(__dirname,"protocol.wasm"))}),{waiter:yt,releaser:wt,heart:_t,subject:bt,provider_path:mt,pull_request:gt}}function At(t){let{startGroup:e,endGroup:r,...n}=t,o;function s(){o!==void 0&&r(),o=void 0}let i=a=>(...c)=>{s(),a(...c)};return{...n,info:i(t.info),notice:i(t.
notice),warning:i(t.warning),error:i(t.error),setFailed:i(t.setFailed),detail(a,c){o!==a&&(s(),e(X(a)),o=a),t.info(X(c))},closeGroup:s}}var Rt=require("node:timers/promises"),Ir=2**31-1;async function Tt(t,e){try{await(0,Rt.setTimeout)(Math.min(t,Ir),void 0,{signal:e})}catch(r){if(!e.aborted)throw r}}var jr={debug:it,endGroup:lt,error:be,getInput:nt,getState:pt,info:ut,notice:ct,saveState:dt,setFailed:st,setOutput:ot,setSecret:rt,startGroup:ft,summary:me,warning:at};
function kt(){let{env:t}=process;return{door:Ot(),core:At(jr),env:t,clock:Date.now,random:Math.random,sleep:Tt,http:qe,children:Mr}}var Mr=()=>Promise.resolve().then(()=>y(require("node:child_process"),1));Lr(kt());async function Lr(t){let[e="",r=""]=process.argv.slice(2),n={...t,core:Ye(t.core,t.clock)};He(()=>{});try{await Ke(n,V.at(e),r)}catch(o){n.core.error(o instanceof
Error?String(o.stack):String(o))}process.exit()}
