"use strict";var Tr=Object.create;var tt=Object.defineProperty;var $r=Object.getOwnPropertyDescriptor;var kr=Object.getOwnPropertyNames;var Ur=Object.getPrototypeOf,Nr=Object.prototype.hasOwnProperty;var rt=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}};var Ir=(t,e,r,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of kr(e))!Nr.call(t,o)&&o!==r&&tt(t,o,{get:()=>e[o],enumerable:!(n=$r(e,o))||n.enumerable});
return t};var S=(t,e,r)=>(r=t!=null?Tr(Ur(t)):{},Ir(e||!t||!t.__esModule?tt(r,"default",{value:t,enumerable:!0}):r,t));var D=rt(P=>{"use strict";var go=require("net"),Pr=require("tls"),Se=require("http"),nt=require("https"),Lr=require("events"),bo=require("assert"),Br=require("util");
P.httpOverHttp=Dr;P.httpsOverHttp=Fr;P.httpOverHttps=Cr;P.httpsOverHttps=Gr;function Dr(t){var e=new A(t);return e.request=Se.request,e}function Fr(t){var e=new A(
t);return e.request=Se.request,e.createSocket=ot,e.defaultPort=443,e}function Cr(t){var e=new A(t);return e.request=nt.request,e}function Gr(t){var e=new A(t);return e.
request=nt.request,e.createSocket=ot,e.defaultPort=443,e}function A(t){var e=this;e.options=t||{},e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.maxSockets||
Se.Agent.defaultMaxSockets,e.requests=[],e.sockets=[],e.on("free",function(n,o,s,i){for(var a=st(o,s,i),c=0,u=e.requests.length;c<u;++c){var f=e.requests[c];if(f.
host===a.host&&f.port===a.port){e.requests.splice(c,1),f.request.onSocket(n);return}}n.destroy(),e.removeSocket(n)})}Br.inherits(A,Lr.EventEmitter);A.prototype.
addRequest=function(e,r,n,o){var s=this,i=xe({request:e},s.options,st(r,n,o));if(s.sockets.length>=this.maxSockets){s.requests.push(i);return}s.createSocket(i,function(a){
a.on("free",c),a.on("close",u),a.on("agentRemove",u),e.onSocket(a);function c(){s.emit("free",a,i)}function u(f){s.removeSocket(a),a.removeListener("free",c),a.
removeListener("close",u),a.removeListener("agentRemove",u)}})};A.prototype.createSocket=function(e,r){var n=this,o={};n.sockets.push(o);var s=xe({},n.proxyOptions,
{method:"CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(s.localAddress=e.localAddress),s.proxyAuth&&(s.headers=s.headers||
{},s.headers["Proxy-Authorization"]="Basic "+Buffer.from(s.proxyAuth).toString("base64")),k("making CONNECT request");var i=n.request(s);i.useChunkedEncodingByDefault=
!1,i.once("response",a),i.once("upgrade",c),i.once("connect",u),i.once("error",f),i.end();function a(d){d.upgrade=!0}function c(d,l,h){process.nextTick(function(){
u(d,l,h)})}function u(d,l,h){if(i.removeAllListeners(),l.removeAllListeners(),d.statusCode!==200){k("tunneling socket could not be established, statusCode=%d",d.
statusCode),l.destroy();var m=new Error("tunneling socket could not be established, statusCode="+d.statusCode);m.code="ECONNRESET",e.request.emit("error",m),n.removeSocket(
o);return}if(h.length>0){k("got illegal response body from proxy"),l.destroy();var m=new Error("got illegal response body from proxy");m.code="ECONNRESET",e.request.
emit("error",m),n.removeSocket(o);return}return k("tunneling connection has established"),n.sockets[n.sockets.indexOf(o)]=l,r(l)}function f(d){i.removeAllListeners(),
k(`tunneling socket could not be established, cause=%s
`,d.message,d.stack);var l=new Error("tunneling socket could not be established, cause="+d.message);l.code="ECONNRESET",e.request.emit("error",l),n.removeSocket(
o)}};A.prototype.removeSocket=function(e){var r=this.sockets.indexOf(e);if(r!==-1){this.sockets.splice(r,1);var n=this.requests.shift();n&&this.createSocket(n,function(o){
n.request.onSocket(o)})}};function ot(t,e){var r=this;A.prototype.createSocket.call(r,t,function(n){var o=t.request.getHeader("host"),s=xe({},r.options,{socket:n,
servername:o?o.replace(/:.*$/,""):t.host}),i=Pr.connect(0,s);r.sockets[r.sockets.indexOf(n)]=i,e(i)})}function st(t,e,r){return typeof t=="string"?{host:t,port:e,
localAddress:r}:t}function xe(t){for(var e=1,r=arguments.length;e<r;++e){var n=arguments[e];if(typeof n=="object")for(var o=Object.keys(n),s=0,i=o.length;s<i;++s){
var a=o[s];n[a]!==void 0&&(t[a]=n[a])}}return t}var k;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?k=function(){var t=Array.prototype.slice.
call(arguments);typeof t[0]=="string"?t[0]="TUNNEL: "+t[0]:t.unshift("TUNNEL:"),console.error.apply(console,t)}:k=function(){};P.debug=k});var it=rt(F=>{F.httpOverHttp=t=>D().httpOverHttp(t);F.httpOverHttps=t=>D().httpOverHttps(t);F.httpsOverHttp=t=>D().httpsOverHttp(t);F.httpsOverHttps=t=>D().httpsOverHttps(
t)});var ct=require("node:util");var G=S(require("http")),Re=S(require("https"));function Ee(t){let e=t.protocol==="https:";if(qr(t))return;let r=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(r)try{return new te(r)}catch{if(!r.startsWith("http://")&&!r.startsWith("https://"))return new te(`http://${r}`)}else return}function qr(t){if(!t.hostname)return!1;
let e=t.hostname;if(jr(e))return!0;let r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let n;t.port?n=Number(t.port):t.protocol==="http:"?n=80:t.
protocol==="https:"&&(n=443);let o=[t.hostname.toUpperCase()];typeof n=="number"&&o.push(`${o[0]}:${n}`);for(let s of r.split(",").map(i=>i.trim().toUpperCase()).
filter(i=>i))if(s==="*"||o.some(i=>i===s||i.endsWith(`.${s}`)||s.startsWith(".")&&i.endsWith(`${s}`)))return!0;return!1}function jr(t){let e=t.toLowerCase();return e===
"localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}var te=class extends URL{constructor(e,r){super(e,r),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}};var U=S(it());var re=class{constructor(){throw new Error("undici is left out of dist/: see bundle.js")}};var _=function(t,e,r,n){function o(s){return s instanceof r?s:new r(function(i){i(s)})}return new(r||(r=Promise))(function(s,i){function a(f){try{u(n.next(f))}catch(d){
i(d)}}function c(f){try{u(n.throw(f))}catch(d){i(d)}}function u(f){f.done?s(f.value):o(f.value).then(a,c)}u((n=n.apply(t,e||[])).next())})},b;(function(t){t[t.OK=
200]="OK",t[t.MultipleChoices=300]="MultipleChoices",t[t.MovedPermanently=301]="MovedPermanently",t[t.ResourceMoved=302]="ResourceMoved",t[t.SeeOther=303]="SeeO\
ther",t[t.NotModified=304]="NotModified",t[t.UseProxy=305]="UseProxy",t[t.SwitchProxy=306]="SwitchProxy",t[t.TemporaryRedirect=307]="TemporaryRedirect",t[t.PermanentRedirect=
308]="PermanentRedirect",t[t.BadRequest=400]="BadRequest",t[t.Unauthorized=401]="Unauthorized",t[t.PaymentRequired=402]="PaymentRequired",t[t.Forbidden=403]="Fo\
rbidden",t[t.NotFound=404]="NotFound",t[t.MethodNotAllowed=405]="MethodNotAllowed",t[t.NotAcceptable=406]="NotAcceptable",t[t.ProxyAuthenticationRequired=407]="\
ProxyAuthenticationRequired",t[t.RequestTimeout=408]="RequestTimeout",t[t.Conflict=409]="Conflict",t[t.Gone=410]="Gone",t[t.TooManyRequests=429]="TooManyRequest\
s",t[t.InternalServerError=500]="InternalServerError",t[t.NotImplemented=501]="NotImplemented",t[t.BadGateway=502]="BadGateway",t[t.ServiceUnavailable=503]="Ser\
viceUnavailable",t[t.GatewayTimeout=504]="GatewayTimeout"})(b||(b={}));var w;(function(t){t.Accept="accept",t.ContentType="content-type"})(w||(w={}));var O;(function(t){
t.ApplicationJson="application/json"})(O||(O={}));var Wr=[b.MovedPermanently,b.ResourceMoved,b.SeeOther,b.TemporaryRedirect,b.PermanentRedirect],Jr=[b.BadGateway,b.ServiceUnavailable,b.GatewayTimeout],Hr=["OPTI\
ONS","GET","DELETE","HEAD"],Vr=10,zr=5,Ae=class t extends Error{constructor(e,r){super(e),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,
t.prototype)}},Oe=class{constructor(e){this.message=e}readBody(){return _(this,void 0,void 0,function*(){return new Promise(e=>_(this,void 0,void 0,function*(){
let r=Buffer.alloc(0);this.message.on("data",n=>{r=Buffer.concat([r,n])}),this.message.on("end",()=>{e(r.toString())})}))})}readBodyBuffer(){return _(this,void 0,
void 0,function*(){return new Promise(e=>_(this,void 0,void 0,function*(){let r=[];this.message.on("data",n=>{r.push(n)}),this.message.on("end",()=>{e(Buffer.concat(
r))})}))})}};var ne=class{constructor(e,r,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this.
_maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=r||[],this.requestOptions=n,n&&(n.ignoreSslError!=
null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),n.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=
n.keepAlive),n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(e,r){return _(this,void 0,void 0,
function*(){return this.request("OPTIONS",e,null,r||{})})}get(e,r){return _(this,void 0,void 0,function*(){return this.request("GET",e,null,r||{})})}del(e,r){return _(
this,void 0,void 0,function*(){return this.request("DELETE",e,null,r||{})})}post(e,r,n){return _(this,void 0,void 0,function*(){return this.request("POST",e,r,n||
{})})}patch(e,r,n){return _(this,void 0,void 0,function*(){return this.request("PATCH",e,r,n||{})})}put(e,r,n){return _(this,void 0,void 0,function*(){return this.
request("PUT",e,r,n||{})})}head(e,r){return _(this,void 0,void 0,function*(){return this.request("HEAD",e,null,r||{})})}sendStream(e,r,n,o){return _(this,void 0,
void 0,function*(){return this.request(e,r,n,o)})}getJson(e){return _(this,arguments,void 0,function*(r,n={}){n[w.Accept]=this._getExistingOrDefaultHeader(n,w.Accept,
O.ApplicationJson);let o=yield this.get(r,n);return this._processResponse(o,this.requestOptions)})}postJson(e,r){return _(this,arguments,void 0,function*(n,o,s={}){
let i=JSON.stringify(o,null,2);s[w.Accept]=this._getExistingOrDefaultHeader(s,w.Accept,O.ApplicationJson),s[w.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,O.ApplicationJson);let a=yield this.post(n,i,s);return this._processResponse(a,this.requestOptions)})}putJson(e,r){return _(this,arguments,void 0,function*(n,o,s={}){
let i=JSON.stringify(o,null,2);s[w.Accept]=this._getExistingOrDefaultHeader(s,w.Accept,O.ApplicationJson),s[w.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,O.ApplicationJson);let a=yield this.put(n,i,s);return this._processResponse(a,this.requestOptions)})}patchJson(e,r){return _(this,arguments,void 0,function*(n,o,s={}){
let i=JSON.stringify(o,null,2);s[w.Accept]=this._getExistingOrDefaultHeader(s,w.Accept,O.ApplicationJson),s[w.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,O.ApplicationJson);let a=yield this.patch(n,i,s);return this._processResponse(a,this.requestOptions)})}request(e,r,n,o){return _(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let s=new URL(r),i=this._prepareRequest(e,s,o),a=this._allowRetries&&Hr.includes(e)?this.
_maxRetries+1:1,c=0,u;do{if(u=yield this.requestRaw(i,n),u&&u.message&&u.message.statusCode===b.Unauthorized){let d;for(let l of this.handlers)if(l.canHandleAuthentication(
u)){d=l;break}return d?d.handleAuthentication(this,i,n):u}let f=this._maxRedirects;for(;u.message.statusCode&&Wr.includes(u.message.statusCode)&&this._allowRedirects&&
f>0;){let d=u.message.headers.location;if(!d)break;let l=new URL(d);if(s.protocol==="https:"&&s.protocol!==l.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield u.readBody(),l.hostname!==s.hostname)for(let h in o)h.toLowerCase()==="authorization"&&delete o[h];i=this._prepareRequest(e,l,o),u=yield this.
requestRaw(i,n),f--}if(!u.message.statusCode||!Jr.includes(u.message.statusCode))return u;c+=1,c<a&&(yield u.readBody(),yield this._performExponentialBackoff(c))}while(c<
a);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,r){return _(this,void 0,void 0,function*(){return new Promise((n,o)=>{
function s(i,a){i?o(i):a?n(a):o(new Error("Unknown error"))}this.requestRawWithCallback(e,r,s)})})}requestRawWithCallback(e,r,n){typeof r=="string"&&(e.options.
headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let o=!1;function s(c,u){o||(o=!0,n(c,u))}let i=e.httpModule.request(
e.options,c=>{let u=new Oe(c);s(void 0,u)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeout: ${e.
options.path}`))}),i.on("error",function(c){s(c)}),r&&typeof r=="string"&&i.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){i.end()}),r.pipe(i)):
i.end()}getAgent(e){let r=new URL(e);return this._getAgent(r)}getAgentDispatcher(e){let r=new URL(e),n=Ee(r);if(n&&n.hostname)return this._getProxyAgentDispatcher(
r,n)}_prepareRequest(e,r,n){let o={};o.parsedUrl=r;let s=o.parsedUrl.protocol==="https:";o.httpModule=s?Re:G;let i=s?443:80;if(o.options={},o.options.host=o.parsedUrl.
hostname,o.options.port=o.parsedUrl.port?parseInt(o.parsedUrl.port):i,o.options.path=(o.parsedUrl.pathname||"")+(o.parsedUrl.search||""),o.options.method=e,o.options.
headers=this._mergeHeaders(n),this.userAgent!=null&&(o.options.headers["user-agent"]=this.userAgent),o.options.agent=this._getAgent(o.parsedUrl),this.handlers)for(let a of this.
handlers)a.prepareRequest(o.options);return o}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},C(this.requestOptions.headers),
C(e||{})):C(e||{})}_getExistingOrDefaultHeader(e,r,n){let o;if(this.requestOptions&&this.requestOptions.headers){let i=C(this.requestOptions.headers)[r];i&&(o=typeof i==
"number"?i.toString():i)}let s=e[r];return s!==void 0?typeof s=="number"?s.toString():s:o!==void 0?o:n}_getExistingOrDefaultContentTypeHeader(e,r){let n;if(this.
requestOptions&&this.requestOptions.headers){let s=C(this.requestOptions.headers)[w.ContentType];s&&(typeof s=="number"?n=String(s):Array.isArray(s)?n=s.join(",\
 "):n=s)}let o=e[w.ContentType];return o!==void 0?typeof o=="number"?String(o):Array.isArray(o)?o.join(", "):o:n!==void 0?n:r}_getAgent(e){let r,n=Ee(e),o=n&&n.
hostname;if(this._keepAlive&&o&&(r=this._proxyAgent),o||(r=this._agent),r)return r;let s=e.protocol==="https:",i=100;if(this.requestOptions&&(i=this.requestOptions.
maxSockets||G.globalAgent.maxSockets),n&&n.hostname){let a={maxSockets:i,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&
{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})},c,u=n.protocol==="https:";s?c=u?U.httpsOverHttps:U.httpsOverHttp:c=u?U.httpOverHttps:
U.httpOverHttp,r=c(a),this._proxyAgent=r}if(!r){let a={keepAlive:this._keepAlive,maxSockets:i};r=s?new Re.Agent(a):new G.Agent(a),this._agent=r}return s&&this._ignoreSslError&&
(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(e,r){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;
let o=e.protocol==="https:";return n=new re(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.
username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=n,o&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),
n}_getUserAgentWithOrchestrationId(e){let r=e||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){let o=n.replace(/[^a-z0-9_.-]/gi,"_");return`${r}\
 actions_orchestration_id/${o}`}return r}_performExponentialBackoff(e){return _(this,void 0,void 0,function*(){e=Math.min(Vr,e);let r=zr*Math.pow(2,e);return new Promise(
n=>setTimeout(()=>n(),r))})}_processResponse(e,r){return _(this,void 0,void 0,function*(){return new Promise((n,o)=>_(this,void 0,void 0,function*(){let s=e.message.
statusCode||0,i={statusCode:s,result:null,headers:{}};s===b.NotFound&&n(i);function a(f,d){if(typeof d=="string"){let l=new Date(d);if(!isNaN(l.valueOf()))return l}
return d}let c,u;try{u=yield e.readBody(),u&&u.length>0&&(r&&r.deserializeDates?c=JSON.parse(u,a):c=JSON.parse(u),i.result=c),i.headers=e.message.headers}catch{}
if(s>299){let f;c&&c.message?f=c.message:u&&u.length>0?f=u:f=`Failed request: (${s})`;let d=new Ae(f,s);d.result=i.result,o(d)}else n(i)}))})}},C=t=>Object.keys(
t).reduce((e,r)=>(e[r.toLowerCase()]=t[r],e),{});async function at(t,e,r){let n=new AbortController,o=new Error(`no answer within ${t/1e3} s`),s=setTimeout(()=>n.abort(o),t),i=()=>n.abort(e.reason);e.addEventListener(
"abort",i,{once:!0}),e.aborted&&i();try{return await r(n.signal)}catch(a){throw n.signal.reason===o?o:a}finally{clearTimeout(s),e.removeEventListener("abort",i)}}var Kr=1024*1024;function ut(){let t,e={prepareRequest(s){s.signal=t},canHandleAuthentication:()=>!1,handleAuthentication:()=>Promise.reject(new Error("not used"))},
r=new Map;function n(s){let i=r.get(s);if(i!==void 0)return i;let a=new ne("mq-lease",[e],{allowRedirects:!1,allowRetries:!1,keepAlive:!0});return r.set(s,a),a}
function o({verb:s,url:i,body:a,headers:c,limit_ms:u,limit_bytes:f=Kr,signal:d}){return at(u,d,async l=>{t=l;let{message:h}=await n(new URL(i).protocol).request(
s,i,a,c),m=await Yr(h,f),y=(h.headers["content-encoding"]==="gzip"?await Xr(m):m).toString("utf8");return{http:h.statusCode??0,headers:h.headers,text:y}})}return{
exchange:o,close:()=>r.forEach(s=>s.dispose())}}async function Yr(t,e){let r=[],n=0;for await(let o of t){if(n+=o.length,n>e)throw new Error(`the answer is larg\
er than ${e/1024/1024} MiB`);r.push(o)}return Buffer.concat(r)}async function Xr(t){let{gunzip:e}=await Promise.resolve().then(()=>S(require("node:zlib"),1));return(0,ct.promisify)(
e)(t)}function v(t){if(t instanceof AggregateError&&t.errors.length>0)return v(t.errors[0]);if(!(t instanceof Error))return String(t);let e="code"in t?String(t.
code):"";return t.message||e||t.name}var Qr=3e4,Zr=4*6e4,en=15e3;function ft({auth:t,audience:e,env:r,exchange:n,clock:o,mask:s}){if(t!==""){s(t);let f=t.replace(/^\S+\s+/,"");return f!==t&&s(f),{any:!0,
kind:"the input auth",authorization:async()=>t}}let{ACTIONS_ID_TOKEN_REQUEST_URL:i,ACTIONS_ID_TOKEN_REQUEST_TOKEN:a}=r;if(!i||!a)return{any:!1,kind:"none",authorization:async()=>{}};
let c="",u=0;return{any:!0,kind:`a GitHub OIDC token for the audience ${e}`,async authorization({fresh:f,signal:d}){return(f||o()>=u-Qr)&&(c=await tn({url:i,request_token:a,
audience:e,exchange:n,signal:d}),s(c),u=rn(c)??o()+Zr),`Bearer ${c}`}}}async function tn({url:t,request_token:e,audience:r,exchange:n,signal:o}){let s=new URL(t);
s.searchParams.set("audience",r);let{http:i,text:a}=await n({verb:"GET",url:s.href,body:null,headers:{accept:"application/json",authorization:`Bearer ${e}`},limit_ms:en,
signal:o}).catch(u=>{throw new Error(`GitHub gave no OIDC token: ${v(u)}`,{cause:u})});if(i!==200)throw new Error(`GitHub gave no OIDC token: it answered ${i}`);
let c=dt(a,"value");if(typeof c!="string"||c==="")throw new Error("GitHub gave no OIDC token: its answer holds none");return c}function rn(t){let e=dt(Buffer.from(
t.split(".")[1]??"","base64url").toString("utf8"),"exp");return typeof e=="number"?e*1e3:void 0}function dt(t,e){try{return JSON.parse(t)?.[e]}catch{return}}function lt(t){return({level:e,text:r,group:n})=>n===void 0?t[e](W(r)):t.detail(n,r)}function Te(t){return t.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ")}function W(t){return Te(t).replace(/##\[/g,"## [").replace(/^\s*::/,": :")}function pt({detail:t,lost_at_ms:e},{fencing_token:r}){return`The lease${r===void 0?
"":` with fencing token ${r}`} was lost, as was found out at ${new Date(e).toISOString()}: ${t}`}function J(t,e){t.setFailed(W(e))}function ht(t,e){if(!(e instanceof
Error))return t.setFailed(String(e));t.debug(e.stack??""),t.setFailed(e.message)}var nn=/^[A-Z][a-z]{2,8},? .* GMT$/;function oe(t,e){let r=t?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return Number(r)*1e3;if(!nn.test(r))return;let n=Date.parse(
r);return Number.isNaN(n)?void 0:Math.max(0,n-e)}function _t({provider:t,exchange:e,credentials:r,clock:n}){async function o(s,i){let a=`${t}/${s.verb}`;try{let c=await r.authorization({fresh:s.fresh_credential,
signal:i}),u=await e({verb:"POST",url:a,body:JSON.stringify(s.body),headers:{accept:"application/json","content-type":"application/json",...c!==void 0&&{authorization:c},
...s.wait_seconds!==void 0&&{prefer:`wait=${s.wait_seconds}`}},limit_ms:s.time_limit_ms,signal:i});return on(u,a,n())}catch(c){return{kind:"not_answered",detail:v(
c)}}}return{send:o}}function on({http:t,headers:e,text:r},n,o){let s=oe(e["retry-after"],o),i=t>=300&&t<400?an(e.location,n):void 0;return{kind:"answered",http:t,
body:sn(r),wait_applied:/(^|[,;\s])wait=\d/i.test(String(e["preference-applied"]??"")),...s!==void 0&&{retry_after_ms:s},...i!==void 0&&{location:i}}}function sn(t){
try{return JSON.parse(t)}catch{return null}}function an(t,e){if(t===void 0||!URL.canParse(t,e))return t;let r=new URL(t,e);return r.username=r.password=r.search=
r.hash="",r.href}function se(t,{server:e,subject:r,auth:n,audience:o,cancelled:s,measuring:i}){let{door:a,core:c,env:u,clock:f,random:d,sleep:l}=t,{exchange:h,close:m}=t.http(),
x=c.setSecret,y=ft({auth:n,audience:o,env:u,exchange:h,clock:f,mask:x});y.any&&un(e)&&c.warning("lease_service_url begins with http://: the credential can be re\
ad by everybody on the way. Use https://.");let be=e+a.provider_path(r),{send:ye}=_t({provider:be,exchange:h,credentials:y,clock:f});return{hands:{measure:i?.(h)??
cn,send:ye,sleep:l,say:lt(c),clock:f,random:d,cancelled:s},credential:y.kind,close:m}}async function cn(){return{kind:"measuring_failed",detail:"Nothing is meas\
ured here."}}function un(t){let{protocol:e,hostname:r}=new URL(t);return e==="http:"&&r!=="localhost"&&r!=="[::1]"&&!/^127(\.\d+){3}$/.test(r)}async function ie(t,e){let{clock:r,random:n,say:o,cancelled:s}=e,i=new AbortController().signal,a=!1,c={kind:"started"};try{for(;;){let{lines:u,next:f}=t.next(c,
r(),n());if(u.forEach(o),f.kind==="finish")return f.outcome;c=await fn(f,e,a?i:s),s.aborted&&!a&&(a=!0,c={kind:"cancelled"})}}finally{t.free()}}async function fn(t,e,r){
switch(t.kind){case"measure":return e.measure(t,r);case"send":return e.send(t,r);case"sleep":return await e.sleep(t.ms,r),{kind:"slept"}}}var dn=[301,302,303,307,308],ln=20,H=class extends Error{constructor(e){super(`it answered ${e.http}`),this.reply=e}};function mt({api:t,token:e,exchange:r}){return async(n,{
limit_ms:o,signal:s})=>{let i=t+n;for(let a=0;;a+=1){let c=await r({verb:"GET",url:i,body:null,headers:{accept:"application/vnd.github.v3+json","accept-encoding":"\
gzip",...new URL(i).origin===new URL(t).origin&&{authorization:`token ${e}`}},limit_ms:o,limit_bytes:268435456,signal:s}),u=dn.includes(c.http)&&a<ln?c.headers.
location:void 0;if(u!==void 0){i=new URL(u,i).href;continue}if(c.http!==200)throw new H(c);return pn(c.text)}}}function pn(t){try{return JSON.parse(t)}catch{return}}var wt=1e3,hn=100,_n=6,mn=15e3;function gt({subject:t,get:e,sleep:r,clock:n,random:o}){async function s({time_limit_ms:i},a){let c=n()+i;for(let u=1;;u+=1)try{return await wn(
e,t,a,Math.min(mn,i))}catch(f){let d=gn(f,u,n(),o());if(d===void 0||u===_n||a.aborted||n()+d>c)return{kind:"measuring_failed",detail:bn(f,t)};await r(d,a)}}return{
measure:s}}async function wn(t,{owner:e,repo:r,base_ref:n,head_sha:o},s,i){let[a,c,u]=[e,r,`${n}...${o}`].map(encodeURIComponent);async function f(m){let x=`/re\
pos/${a}/${c}/compare/${u}?per_page=${hn}&page=${m}`,y=await t(x,{limit_ms:i,signal:s});if(!Number.isSafeInteger(y?.ahead_by)||!Array.isArray(y?.commits))throw new Error(
"the answer can't be read");return y}let d=await f(1),l=d.ahead_by;if(l>wt)return{kind:"measured",priority:l};let h=d.commits;for(let m=2;h.length<l;m+=1){let x=(await f(
m)).commits;if(x.length===0)break;h.push(...x)}return{kind:"measured",priority:l,commits:h.slice(0,wt).map(({sha:m})=>m)}}function gn(t,e,r,n){let o=1e3*2**(e-1)*
(.5+n/2),{status:s,headers:i}=$e(t),a=bt(t);if(s!==void 0&&s<500&&s!==408&&!a)return;let c=oe(i["retry-after"],r),u=a?Number(i["x-ratelimit-reset"]??NaN)*1e3-r:
NaN;return Math.max(o,c??(Number.isNaN(u)?0:u+1e3))}function bt(t){let{status:e,headers:r}=$e(t);return e===429?!0:e===403&&(r["x-ratelimit-remaining"]==="0"||r["\
retry-after"]!==void 0)}function $e(t){return t instanceof H?{status:t.reply.http,headers:t.reply.headers}:{headers:{}}}function bn(t,{owner:e,repo:r,base_ref:n,
head_sha:o}){let s=`GitHub could not be asked how far ${o} is ahead of ${n} in ${e}/${r}`,{status:i,headers:a}=$e(t);if(bt(t)){let c=Number(a["x-ratelimit-reset"]??
NaN)*1e3,u=Number.isNaN(c)?"":` until ${new Date(c).toISOString()}`;return`${s}: the rate limit of github_token is used up${u}.`}switch(i){case void 0:return`${s}\
: ${v(t)}.`;case 401:return`${s}: it refused github_token (401). Leave the input out, or give a valid token.`;case 403:case 404:return`${s}: it answered ${i}. T\
he job needs "permissions: { contents: read }", or github_token must be one that reads ${e}/${r}; and both the branch and the commit must still be there.`;default:
return`${s}: it answered ${i}.`}}var xt=require("node:crypto"),ae=require("node:fs"),ce=require("node:path");var yt=require("node:fs");function yn(t,e=Ue){try{return{pid:t,started:Et(t,e).started}}catch{return{pid:t}}}function ke({pid:t,started:e},r=Ue){if(e===void 0)return vn(
t);try{let n=Et(t,r);return n.started===e&&n.state!=="Z"&&n.state!=="X"}catch(n){return!["ENOENT","ESRCH"].includes(St(n))}}function vt(t,e=Ue){try{return e(t,"\
comm").trim()==="Runner.Worker"?yn(t,e):void 0}catch{return}}var Ue=(t,e)=>(0,yt.readFileSync)(`/proc/${t}/${e}`,"utf8");function Et(t,e){let r=e(t,"stat").split(
")").at(-1)?.trim().split(" ")??[],[n]=r,o=r[19];if(n===void 0||o===void 0)throw new Error(`/proc/${t}/stat can't be read`);return{state:n,started:o}}function vn(t){
try{return process.kill(t,0)}catch(e){return St(e)==="EPERM"}}var St=t=>t instanceof Error&&"code"in t?String(t.code):"";var En=2e4,Sn=3e3,xn=20,An=["INPUT_GITHUB_TOKEN","GITHUB_TOKEN","GH_TOKEN"];async function At(t,e,r,n=(0,ce.join)(__dirname,"heartbeat.js")){let o={...e,heart:(0,xt.randomUUID)()};
t.write(o);let{spawn:s}=await r.children(),i=(0,ae.openSync)(t.log_path,"a",384);try{await On(s,n,t,o.heart,i,r.env)}finally{(0,ae.closeSync)(i)}if(!await Ot(()=>t.
beat(o.heart)!==void 0,En,r))throw new Error(`the heartbeat process did not start
${t.log()}`.trimEnd());return o}function On(t,e,r,n,o,s){let i=Object.fromEntries(Object.entries(s).filter(([a])=>!An.includes(a)));return new Promise((a,c)=>{let u=t(
process.execPath,[e,r.path,n],{detached:!0,stdio:["ignore",o,o],env:i,cwd:(0,ce.parse)(process.execPath).root,windowsHide:!0});u.once("error",c),u.once("spawn",
()=>{u.unref(),a()})})}async function Ne(t,e,r){let{heart:n,...o}=e;t.write(o),n!==void 0&&await Ot(()=>{let s=t.beat(n);return s===void 0||s.stopped===!0||!ke(
s.process)},Sn,r)}async function Ot(t,e,{clock:r,sleep:n}){let o=new AbortController().signal;for(let s=r()+e;r()<s;await n(xn,o))if(t())return!0;return t()}var V=class extends Error{},Rn=["success","failure","cancelled"],Tn=1440*60;function Rt(t){let e=[];function r(s,i){try{return i(t(s))}catch(a){e.push(`Input ${s}\
 ${a instanceof Error?a.message:a}`);return}}let n=r("lease_service_url",$n),o={server:n,release_with_status:r("release_with_status",kn),auth:r("auth",Un),audience:t(
"oidc_audience")||(n===void 0?"":new URL(n).origin),github_token:t("github_token"),timeout_ms:r("timeout_minutes",s=>6e4*Ie(s||"350",.001,720*60)),poll_interval_ms:r(
"poll_interval_seconds",s=>1e3*Ie(s||"15",.1,3600)),lease_ttl_ms:r("lease_ttl_seconds",Nn),auto_release:r("auto_release",In),run:qn({priority:t("priority"),base_ref:t(
"base_ref"),head_ref:t("head_ref"),head_sha:t("head_sha")})};if(e.length>0)throw new V(e.join(`
`));return o}function $n(t){let e="give the address of the lease server, such as https://lease.example.com";if(t==="")throw new Error(`is empty: ${e}.`);if(!URL.canParse(t))
throw new Error(`is no URL: ${e}.`);let r=new URL(t);if(r.protocol!=="https:"&&r.protocol!=="http:")throw new Error(`begins with ${r.protocol}, not with https:/\
/ or http://: ${e}.`);if(r.username!==""||r.password!=="")throw new Error("holds a user or a password: give it as the input auth instead, which is masked.");if(r.
search!==""||r.hash!=="")throw new Error('holds a "?" or "#": leave that part out.');return r.href.replace(/\/+$/,"")}function kn(t){if(t!==""){if(!Rn.includes(
t))throw new Error(`is ${ue(t)}: it must be success, failure or cancelled, or left out.`);return t}}function Un(t){if(/[^\t\x20-\x7e\x80-\xff]/.test(t))throw new Error(
"holds a line break or another character that no header may have: check the secret it comes from.");return t}function Nn(t){let e=Ie(t||"90",0,Tn);if(e>0&&e<1)throw new Error(
`is ${ue(t)}: give 1 or more, or 0 for no heartbeats.`);return e*1e3}function Ie(t,e,r){let n=/^\d*\.?\d+$|^\d+\.$/.test(t)?Number(t):NaN;if(!(n>=e&&n<=r))throw new Error(
`is ${ue(t)}: give a number from ${e} to ${r}, such as 15 or 0.5.`);return n}function In(t){switch(t){case"":case"true":case"True":case"TRUE":return!0;case"fals\
e":case"False":case"FALSE":return!1;default:throw new Error(`is ${ue(t)}: it must be true or false.`)}}var ue=t=>JSON.stringify(t.slice(0,40));function qn(t){return Object.
fromEntries(Object.entries(t).filter(([,e])=>e!==""))}var de=require("node:crypto"),g=require("node:fs"),R=require("node:path"),jn=20,L=class{constructor(e){let r=e.RUNNER_TEMP;if(!r)throw new Error("RUNNER_TEMP is\
 not set. This is an action: it runs on a GitHub Actions runner.");this.folder=(0,R.join)(r,"mq-lease"),this.job=[e.GITHUB_RUN_ID,e.GITHUB_RUN_ATTEMPT,e.GITHUB_JOB].
join("/")}of(e,{owner:r,repo:n,base_ref:o}){let s=[e,r,n,o].join(`
`);return new fe(this.folder,(0,de.createHash)("sha256").update(s).digest("hex").slice(0,16))}known(e){let r=e.read();return r?.job===this.job?r:void 0}all(e){return Mn(
this.folder).map(r=>this.known(new fe(this.folder,r))).filter(r=>r!==void 0).filter(r=>r.server===e)}},fe=class t{constructor(e,r){this.folder=e,this.path=(0,R.join)(
e,`${r}.json`),this.beat_path=(0,R.join)(e,`${r}.heartbeat.json`),this.log_path=(0,R.join)(e,`${r}.heartbeat.log`)}static at(e){return new t((0,R.dirname)(e),(0,R.basename)(
e,".json"))}read(){return Tt(this.path)}write(e){(0,g.mkdirSync)(this.folder,{recursive:!0,mode:448}),$t(this.path,e)}beat(e){let r=Tt(this.beat_path);return r!==
void 0&&r.heart===e?r:void 0}writeBeat(e){$t(this.beat_path,e)}log(){try{return(0,g.readFileSync)(this.log_path,"utf8").trimEnd()}catch{return""}}};function Mn(t){
try{return(0,g.readdirSync)(t).filter(e=>/^[0-9a-f]{16}\.json$/.test(e)).map(e=>e.slice(0,16))}catch{return[]}}function Tt(t){try{return JSON.parse((0,g.readFileSync)(
t,"utf8"))}catch{return}}function $t(t,e){let r=`${t}.${(0,de.randomUUID)()}`;try{(0,g.writeFileSync)(r,JSON.stringify(e),{mode:384,flag:"wx"}),Pn(t,r)}catch(n){
throw(0,g.rmSync)(r,{force:!0}),n}}function Pn(t,e){for(let r=1;;r+=1)try{return(0,g.renameSync)(e,t)}catch(n){if(process.platform!=="win32"||r===jn)throw n;Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var kt=require("node:crypto"),Ut=require("node:fs");var Ln=100;function z({door:t,env:e},r){let n=e.GITHUB_EVENT_NAME??"";return t.subject({name:n,payload:Bn(e.GITHUB_EVENT_PATH,n),repository:e.GITHUB_REPOSITORY??
"",inputs:r.run})}function Bn(t,e){try{return JSON.parse((0,Ut.readFileSync)(t??"","utf8"))}catch(r){if(e!=="merge_group")return null;throw new Error(`the event\
's payload (GITHUB_EVENT_PATH) can't be read: ${v(r)}`)}}function Nt(t){let e=(t.GITHUB_JOB??"").replace(/[^\w.-]/g,"_").slice(0,Ln);return[t.GITHUB_RUN_ID||"0",
t.GITHUB_RUN_ATTEMPT||"1",e,(0,kt.randomUUID)()].join("-")}function le(t){return`run-${t.GITHUB_RUN_ID||"0"}`}function It({GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:e,
GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:n}){if(!t||!e||!r)return;let o=n?`/attempts/${n}`:"";return`${t}/${e}/actions/runs/${r}${o}`}var Dn="lease";function qe(t,e){t.saveState(Dn,e)}function je(t){if(!URL.canParse(t))return;let e=new URL(t);if(!(e.protocol!=="https:"&&e.protocol!=="http:"))return e.username=e.password="",e.href}async function N(t,e,r){let{owner:n,repo:o,base_ref:s}=e.subject,a=[...Fn(t,e,r),["Commit",Me(t,e,e.subject)],["Queue",Bt(t,e,`${n}/${o}/${s}`)]].flatMap(([c,u])=>u===
void 0?[]:[[{data:c,header:!0},{data:u}]]);await Mt(t,c=>c.addHeading(`Lease of ${E(s)}`,3).addTable(a))}async function jt(t,e,r){let{subject:n,acquired_at:o,pull_requests:s=[]}=e,
i=[`released with ${r}`];s.length>0&&i.push(`pull requests ${Pe(t,e,s)}`);let a=o===void 0?NaN:t.clock()-Date.parse(o);a>=0&&i.push(`held for ${pe(a)}`),await Mt(
t,c=>c.addRaw(`<p>Lease of ${Bt(t,e,n.base_ref)}: ${i.join("; ")}.</p>`,!0))}async function Mt({core:t},e){try{e(t.summary),await t.summary.write()}catch(r){t.debug(
`no job summary: ${r}`)}}function Fn(t,e,r){switch(r.kind){case"acquired":{let n=r.stacked_pull_requests.map(({number:o})=>o);return[["Result","acquired: this r\
un does the work"],["Waited",pe(r.waited_ms)],["Priority",String(r.priority)],["Pull requests",Pe(t,e,n)||"none known"],["Fencing token",String(r.fencing_token)]]}case"\
completed":{let n=r.completed_by;return[["Result","completed: another run did the work"],["Waited",pe(r.waited_ms)],["Priority",String(r.priority)],["Completed \
by",n&&`${Me(t,e,n)} at ${E(n.released_at)}`]]}case"failed":return[["Result",`failed: ${E(r.detail)}`],...qt(t,e,r.wait,r.detail)];case"cancelled":return[["Resu\
lt","cancelled while it waited for the lease"],...qt(t,e,r.wait)];case"lost":return[["Result",`lost: ${E(r.detail)}`],["Found out at",new Date(r.lost_at_ms).toISOString()],
["Fencing token",e.held?.fencing_token?.toString()],["Held by",Pt(t,e,r.holder)]]}}function qt(t,e,r,n=""){if(r===void 0)return[];let{waited_ms:o,priority:s,reason:i,
holder:a}=r;return[["Waited",pe(o)],["Priority",s?.toString()],["Last reason",i===void 0||n.includes(i)?void 0:E(i)],["Held by",Pt(t,e,a)]]}function Pt(t,e,r){if(r===
void 0)return;let n=je(r.run_url??""),o=n===void 0?"":` (${he("its run",n)})`;return`${Me(t,e,r)} since ${E(r.acquired_at)}${o}`}function Me(t,e,{head_sha:r,head_ref:n}){
let o=r.slice(0,12),i=/^[0-9a-f]{7,64}$/i.test(r)?he(o,`${Lt(t,e)}/commit/${r}`):E(o),a=n===void 0?void 0:t.door.pull_request(n);return a!==void 0?`${Pe(t,e,[a])}\
, ${i}`:n===void 0?i:`${i} (${E(n)})`}function Pe(t,e,r){return r.map(n=>he(`#${n}`,`${Lt(t,e)}/pull/${n}`)).join(", ")}function Lt({env:t},{subject:{owner:e,repo:r}}){
return`${t.GITHUB_SERVER_URL||"https://github.com"}/${encodeURIComponent(e)}/${encodeURIComponent(r)}`}function Bt({door:t},{server:e,subject:r},n){return he(n,
e+t.provider_path(r))}function pe(t){let e=Math.round(t/1e3),r=[Math.floor(e/3600),Math.floor(e/60)%60,e%60],n=["h","min","s"];return r.map((s,i)=>s===0?"":`${s}\
 ${n[i]}`).filter(Boolean).join(" ")||"0 s"}function he(t,e){let r=je(e);return r===void 0?E(t):`<a href="${E(r)}">${E(t)}</a>`}var E=t=>Te(t).replace(/[&<>"']/g,
e=>`&#${e.charCodeAt(0)};`);var Cn=6e4;async function Dt(t,e,r){let{core:n,env:o}=t,{subject:s,priority:i}=z(t,e);if(i===void 0&&e.github_token==="")throw new V("Input github_token is empt\
y: leave it out, or give a token that may read the repository.");let a=new L(o),c=a.of(e.server,s),u=Gn(a,c,s,e,o);c.write(u),qe(n,u);let f=await Wn(t,e,u,i,r);
switch(f.kind){case"acquired":return Jn(t,c,u,f);case"completed":return c.write({...u,state:"completed"}),Ft(n,f),N(t,u,f);case"cancelled":return c.write({...u,
state:"over"}),n.setFailed("The job was cancelled while it waited for the lease; it has left the queue."),N(t,u,f);case"failed":return c.write({...u,state:"over"}),
J(n,f.detail),N(t,u,f);case"released":case"not_held":case"lost":throw new Error(`the protocol ended the waiting with ${f.kind}`)}}function Gn(t,e,r,n,o){let s=t.
known(e),i=s!==void 0&&(s.state==="waiting"||s.state==="held");if(i&&s.subject.head_sha!==r.head_sha)throw new Error(`This job already has the lease of ${r.base_ref}\
 for ${s.subject.head_sha}, and would wait for itself. Release it first, with release_with_status.`);let a=vt(process.ppid);return{job:t.job,server:n.server,subject:r,
client_id:i?s.client_id:n.auto_release?Nt(o):le(o),state:"waiting",auto_release:n.auto_release,lease_ttl_ms:n.auto_release?n.lease_ttl_ms:0,audience:n.audience,
...a&&{worker:a}}}async function Wn(t,e,{subject:r,client_id:n,lease_ttl_ms:o=0},s,i){let{door:a,env:c,sleep:u,clock:f,random:d}=t;e.github_token!==""&&t.core.setSecret(
e.github_token);let{server:l,auth:h,audience:m,github_token:x}=e,y=c.GITHUB_API_URL||"https://api.github.com",be=ve=>gt({subject:r,get:mt({api:y,token:x,exchange:ve}),
sleep:u,clock:f,random:d}).measure,{hands:ye,credential:Qe,close:Ze}=se(t,{server:l,subject:r,auth:h,audience:m,cancelled:i,measuring:be}),et=It(c);try{let ve=a.
waiter({subject:r,client_id:n,lease_ttl_ms:o,poll_interval_ms:e.poll_interval_ms,timeout_ms:e.timeout_ms,about:[`server: ${l}`,`credential: ${Qe}`],...s!==void 0&&
{priority:s},...et!==void 0&&{run_url:et}});return await ie(ve,ye)}finally{Ze()}}async function Jn(t,e,r,n){let{core:o}=t,{subject:s,client_id:i}=r,{fencing_token:a,
priority:c,acquired_at:u,stacked_pull_requests:f}=n,d={...r,state:"held",held:{subject:s,client_id:i,fencing_token:a,priority:c},acquired_at:u,pull_requests:f.map(
({number:l})=>l)};e.write(d),qe(o,d),r.lease_ttl_ms&&await At(e,d,t),!r.auto_release&&Hn(n,t.clock())&&o.notice(`This run has held the lease since ${n.acquired_at}\
: auto_release is false, so all its jobs and attempts share it.`),Ft(o,n),await N(t,d,n)}function Hn({acquired_at:t,waited_ms:e},r){return Date.parse(t)<r-e-Cn}
function Ft(t,e){let r=e.kind==="acquired"?e:void 0,n=e.kind==="completed"?e:void 0;t.setOutput("status",e.kind),t.setOutput("result",e.kind),t.setOutput("stack\
ed_pull_requests",JSON.stringify(r?.stacked_pull_requests??[])),t.setOutput("priority",e.priority),t.setOutput("fencing_token",r?.fencing_token??""),t.setOutput(
"waited_seconds",Math.round(e.waited_ms/1e3)),t.setOutput("completed_by",n?.completed_by?.head_sha??"")}var Vn=4*6e4;async function Ct(t,e,r,n,o){let s=zn(t,e);s();let a=e.beat(r.heart)?.lost??await Le(t,r.server,r.held,n,o);switch(a.kind){case"released":await Ne(e,{...r,state:"\
released"},t),await jt(t,r,n);break;case"lost":s(),await Ne(e,{...r,state:"over"},t),await N(t,r,a);break;case"failed":s(),await N(t,r,a);break;case"not_held":case"\
cancelled":case"acquired":case"completed":s();break}return a}async function Le(t,e,r,n,o){let s=new AbortController().signal,{hands:i,close:a}=se(t,{server:e,subject:r.
subject,...o,cancelled:s});try{return await ie(t.door.releaser({held:r,status:n,limit_ms:Vn}),i)}finally{a()}}function zn({core:t},e){let r=0;return()=>{let n=e.log().split(`
`).filter(Boolean);for(let o of n.slice(r))t.detail("What the heartbeat process said",o);r=n.length}}async function Gt(t,e,r){let{core:n,env:o}=t,s=new L(o),i=Kn(t,s,e);if(i===void 0)return Yn(t,e,r);switch(i.state){case"held":{let{held:a}=i;if(a===void 0)throw new Error(
`${s.folder} holds a lease that can't be read`);let c=s.of(i.server,i.subject);return Wt(t,await Ct(t,c,{...i,held:a},r,e),a)}case"completed":return Jt(n,"compl\
eted"),n.info("Nothing to release: another run has completed this one, and it never held the lease.");case"released":return n.info("Nothing to release: this job\
 has released the lease already.");case"waiting":case"over":return n.info("Nothing to release: this job does not hold the lease.")}}function Kn(t,e,r){let{base_ref:n,
head_sha:o,priority:s}=r.run;if(t.env.GITHUB_EVENT_NAME==="merge_group"||n&&o&&s){let{subject:c}=z(t,r),u=e.known(e.of(r.server,c));return u?.subject.head_sha===
c.head_sha?u:void 0}let a=e.all(r.server).filter(({subject:c})=>n===void 0||c.base_ref===n.replace(/^refs\/heads\//,"")).filter(({subject:c})=>o===void 0||c.head_sha===
o);if(a.length>1){let c=a.map(({subject:u})=>u.base_ref).join(", ");throw new Error(`This job has taken several leases (${c}): name the one to release with the \
input base_ref.`)}return a[0]}async function Yn(t,e,r){let n=Xn(t,e);if(n===void 0)return;let o={subject:n,client_id:le(t.env)},s=await Le(t,e.server,o,r,e);if(s.
kind!=="not_held")return Wt(t,s,o);t.core.info(`Nothing to release: this run does not hold the lease of ${n.base_ref}.`)}function Xn(t,e){try{return z(t,e).subject}catch(r){
t.core.notice(`Nothing to release: ${v(r)}`);return}}function Wt({core:t},e,r){switch(e.kind){case"released":return Jt(t,e.status==="success"?"completed":"failu\
re");case"lost":return J(t,pt(e,r));case"failed":case"not_held":return J(t,e.detail);case"cancelled":case"acquired":case"completed":throw new Error(`the protoco\
l answered a release with ${e.kind}`)}}function Jt(t,e){t.setOutput("status",e),t.setOutput("result",e)}function Ht(t){for(let e of["SIGINT","SIGTERM"])process.on(e,t)}function Vt(){setTimeout(()=>process.exit(),1e3).unref()}var Kt=S(require("os"));function T(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function _e(t){return Object.keys(t).length?{title:t.title,file:t.file,
line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function $(t,e,r){let n=new Be(t,e,r);process.stdout.write(n.toString()+Kt.EOL)}function De(t,e=""){$(t,{},e)}var zt="::",Be=class{constructor(e,r,n){e||(e="mis\
sing.command"),this.command=e,this.properties=r,this.message=n}toString(){let e=zt+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";
let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:e+=",",e+=`${n}=${Zn(o)}`)}}return e+=`${zt}${Qn(
this.message)}`,e}};function Qn(t){return T(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Zn(t){return T(t).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Yt=S(require("crypto")),we=S(require("fs")),me=S(require("os"));function Fe(t,e){let r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment variable for file command ${t}`);if(!we.existsSync(r))throw new Error(
`Missing file at path: ${r}`);we.appendFileSync(r,`${T(e)}${me.EOL}`,{encoding:"utf8"})}function Ce(t,e){let r=`ghadelimiter_${Yt.randomUUID()}`,n=T(e);if(t.includes(
r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${r}"`);return`${t}<<${r}${me.EOL}${n}${me.EOL}${r}`}var Ve=S(require("os"));var Qt=require("os"),K=require("fs"),Ge=function(t,e,r,n){function o(s){return s instanceof r?s:new r(function(i){i(s)})}return new(r||(r=Promise))(function(s,i){
function a(f){try{u(n.next(f))}catch(d){i(d)}}function c(f){try{u(n.throw(f))}catch(d){i(d)}}function u(f){f.done?s(f.value):o(f.value).then(a,c)}u((n=n.apply(t,
e||[])).next())})},{access:eo,appendFile:to,writeFile:ro}=K.promises,Xt="GITHUB_STEP_SUMMARY";var We=class{constructor(){this._buffer=""}filePath(){return Ge(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[Xt];if(!e)
throw new Error(`Unable to find environment variable for $${Xt}. Check if your runtime environment supports job summaries.`);try{yield eo(e,K.constants.R_OK|K.constants.
W_OK)}catch{throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,r,n={}){
let o=Object.entries(n).map(([s,i])=>` ${s}="${i}"`).join("");return r?`<${e}${o}>${r}</${e}>`:`<${e}${o}>`}write(e){return Ge(this,void 0,void 0,function*(){let r=!!e?.
overwrite,n=yield this.filePath();return yield(r?ro:to)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Ge(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=
"",this}addRaw(e,r=!1){return this._buffer+=e,r?this.addEOL():this}addEOL(){return this.addRaw(Qt.EOL)}addCodeBlock(e,r){let n=Object.assign({},r&&{lang:r}),o=this.
wrap("pre",this.wrap("code",e),n);return this.addRaw(o).addEOL()}addList(e,r=!1){let n=r?"ol":"ul",o=e.map(i=>this.wrap("li",i)).join(""),s=this.wrap(n,o);return this.
addRaw(s).addEOL()}addTable(e){let r=e.map(o=>{let s=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:c,colspan:u,rowspan:f}=i,d=a?"th":
"td",l=Object.assign(Object.assign({},u&&{colspan:u}),f&&{rowspan:f});return this.wrap(d,c,l)}).join("");return this.wrap("tr",s)}).join(""),n=this.wrap("table",
r);return this.addRaw(n).addEOL()}addDetails(e,r){let n=this.wrap("details",this.wrap("summary",e)+r);return this.addRaw(n).addEOL()}addImage(e,r,n){let{width:o,
height:s}=n||{},i=Object.assign(Object.assign({},o&&{width:o}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:e,alt:r},i));return this.addRaw(a).addEOL()}addHeading(e,r){
let n=`h${r}`,o=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",s=this.wrap(o,e);return this.addRaw(s).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.
addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,r){let n=Object.assign({},r&&{cite:r}),o=this.wrap("blockquot\
e",e,n);return this.addRaw(o).addEOL()}addLink(e,r){let n=this.wrap("a",e,{href:r});return this.addRaw(n).addEOL()}},no=new We;var Je=no;var He;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(He||(He={}));function Zt(t){$("add-mask",{},t)}function er(t,e){let r=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!r)throw new Error(`Input required and not supplied: ${t}`);
return e&&e.trimWhitespace===!1?r:r.trim()}function tr(t,e){if(process.env.GITHUB_OUTPUT||"")return Fe("OUTPUT",Ce(t,e));process.stdout.write(Ve.EOL),$("set-output",{name:t},T(e))}function rr(t){process.exitCode=He.Failure,ze(t)}function nr(t){$("debug",{},t)}function ze(t,e={}){$("error",_e(e),t instanceof Error?t.toString():t)}function or(t,e={}){$("warning",_e(e),t instanceof Error?t.
toString():t)}function sr(t,e={}){$("notice",_e(e),t instanceof Error?t.toString():t)}function ir(t){process.stdout.write(t+Ve.EOL)}function ar(t){De("group",t)}
function cr(){De("endgroup")}function ur(t,e){if(process.env.GITHUB_STATE||"")return Fe("STATE",Ce(t,e));$("save-state",{name:t},T(e))}function fr(t){return process.env[`STATE_${t}`]||""}var yr=require("node:fs"),vr=require("node:path");var M=class t{static __wrap(e){let r=Object.create(t.prototype);return r.__wbg_ptr=e,dr.register(r,r.__wbg_ptr,r),r}__destroy_into_raw(){let e=this.__wbg_ptr;return this.
__wbg_ptr=0,dr.unregister(this),e}free(){let e=this.__destroy_into_raw();p.__wbg_machine_free(e,0)}next(e,r,n){let o=p.machine_next(this.__wbg_ptr,e,r,n);if(o[2])
throw q(o[1]);return q(o[0])}};Symbol.dispose&&(M.prototype[Symbol.dispose]=M.prototype.free);function lr(t){let e=p.heart(t);if(e[2])throw q(e[1]);return M.__wrap(
e[0])}function pr(t){let e,r;try{let s=p.provider_path(t);var n=s[0],o=s[1];if(s[3])throw n=0,o=0,q(s[2]);return e=n,r=o,Y(n,o)}finally{p.__wbindgen_free(e,r,1)}}
function hr(t){let e=Xe(t,p.__wbindgen_malloc,p.__wbindgen_realloc),r=ee,n=p.pull_request(e,r);return n[0]===0?void 0:n[1]}function _r(t){let e=p.releaser(t);if(e[2])
throw q(e[1]);return M.__wrap(e[0])}function mr(t){let e=p.subject(t);if(e[2])throw q(e[1]);return q(e[0])}function wr(t){let e=p.waiter(t);if(e[2])throw q(e[1]);
return M.__wrap(e[0])}function oo(){return{__proto__:null,"./protocol_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(e,r){return Error(Y(e,r))},__wbg_Number_ff192a72a0dcdf6d:function(e){
return Number(e)},__wbg___wbindgen_bigint_get_as_i64_11da4b52cd0aedef:function(e,r){let n=r,o=typeof n=="bigint"?n:void 0;I().setBigInt64((e>>>0)+8,B(o)?BigInt(
0):o,!0),I().setInt32((e>>>0)+0,!B(o),!0)},__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(e){let r=e,n=typeof r=="boolean"?r:void 0;return B(n)?16777215:
n?1:0},__wbg___wbindgen_debug_string_f249a2a76caa9a55:function(e,r){let n=gr(r),o=Xe(n,p.__wbindgen_malloc,p.__wbindgen_realloc),s=ee;I().setInt32((e>>>0)+4,s,!0),
I().setInt32((e>>>0)+0,o,!0)},__wbg___wbindgen_in_3f58a9d3b3a7eed2:function(e,r){return e in r},__wbg___wbindgen_is_bigint_5fa10641e039d3ef:function(e){return typeof e==
"bigint"},__wbg___wbindgen_is_function_741ff2bb612836f5:function(e){return typeof e=="function"},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(e){let r=e;
return typeof r=="object"&&r!==null},__wbg___wbindgen_is_string_fc456fee5d3317de:function(e){return typeof e=="string"},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(e){
return e===void 0},__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039:function(e,r){return e===r},__wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36:function(e,r){return e==
r},__wbg___wbindgen_number_get_934b640d0889af78:function(e,r){let n=r,o=typeof n=="number"?n:void 0;I().setFloat64((e>>>0)+8,B(o)?0:o,!0),I().setInt32((e>>>0)+0,
!B(o),!0)},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(e,r){let n=r,o=typeof n=="string"?n:void 0;var s=B(o)?0:Xe(o,p.__wbindgen_malloc,p.__wbindgen_realloc),
i=ee;I().setInt32((e>>>0)+4,i,!0),I().setInt32((e>>>0)+0,s,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,r){throw new Error(Y(e,r))},__wbg_call_40b008ba32f73991:function(){
return Ke(function(e,r){return e.call(r)},arguments)},__wbg_done_57e08d0be6e30c02:function(e){return e.done},__wbg_entries_7bb1459bd9b5c2b9:function(e){return Object.
entries(e)},__wbg_get_635eea311fa1a291:function(){return Ke(function(e,r){return Reflect.get(e,r)},arguments)},__wbg_get_d7176cfb76d71114:function(e,r){return e[r>>>
0]},__wbg_get_unchecked_e6325ad374eff861:function(e,r){return e[r>>>0]},__wbg_get_with_ref_key_fc601247060b7204:function(e,r){return e[r]},__wbg_instanceof_ArrayBuffer_12cdaa4161423e6b:function(e){
let r;try{r=e instanceof ArrayBuffer}catch{r=!1}return r},__wbg_instanceof_Error_74e3cca0c4a69161:function(e){let r;try{r=e instanceof Error}catch{r=!1}return r},
__wbg_instanceof_Map_0b4fc8b62e73f163:function(e){let r;try{r=e instanceof Map}catch{r=!1}return r},__wbg_instanceof_Uint8Array_d7aeb0dcb3108fea:function(e){let r;
try{r=e instanceof Uint8Array}catch{r=!1}return r},__wbg_isArray_bcf1376d0d732d08:function(e){return Array.isArray(e)},__wbg_isSafeInteger_1a35ba4d31e71d38:function(e){
return Number.isSafeInteger(e)},__wbg_iterator_e4c5e8f68ada7b58:function(){return Symbol.iterator},__wbg_length_186163212ffe79c3:function(e){return e.length},__wbg_length_b03a0fabb109b1e9:function(e){
return e.length},__wbg_new_13de428334042d26:function(e){return new Uint8Array(e)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_787b9fb330d55d78:function(e,r){
return new Error(Y(e,r))},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_next_178c1651c11432b3:function(e){return e.next},__wbg_next_af5ac6a08bb0a717:function(){
return Ke(function(e){return e.next()},arguments)},__wbg_prototypesetcall_13162965d1fe7aa3:function(e,r,n){Uint8Array.prototype.set.call(io(e,r),n)},__wbg_set_d2d33b52458e984a:function(e,r,n){
e[r>>>0]=n},__wbg_set_e4b9a833d288759a:function(e,r,n){e[r]=n},__wbg_value_e0f328965e184931:function(e){return e.value},__wbindgen_generic_0000000000000001:function(e){
return e},__wbindgen_generic_0000000000000002:function(e){return e},__wbindgen_generic_0000000000000003:function(e,r){return Y(e,r)},__wbindgen_generic_0000000000000004:function(e){
return BigInt.asUintN(64,e)},__wbindgen_init_externref_table:function(){let e=p.__wbindgen_externrefs;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(
1026,!0),e.set(1027,!1)}}}}var dr=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(t=>p.__wbg_machine_free(t,1));function so(t){
let e=p.__externref_table_alloc();return p.__wbindgen_externrefs.set(e,t),e}function gr(t){switch(typeof t){case"number":case"boolean":case"undefined":return`${t}`;case"\
string":return JSON.stringify(t);case"bigint":return`${t}n`;case"symbol":return t.description!==void 0?`Symbol(${t.description})`:"Symbol";case"function":return typeof t.
name=="string"&&t.name!==""?`Function(${t.name})`:"Function";case"object":{if(t===null)return"null";if(Array.isArray(t))return"["+Array.from(t,gr).join(", ")+"]";
if(t instanceof Error)return`${t.name}: ${t.message}
${t.stack}`;let e=toString.call(t),r=/\[object ([^\]]+)\]/.exec(e)?.[1];if(r===void 0)return e;if(r==="Object")try{return"Object("+JSON.stringify(t)+")"}catch{return"\
Object"}return r}}}function io(t,e){return t=t>>>0,Q().subarray(t/1,t/1+e)}var j=null;function I(){return(j===null||j.buffer.detached===!0||j.buffer.detached===
void 0&&j.buffer!==p.memory.buffer)&&(j=new DataView(p.memory.buffer)),j}function Y(t,e){return t=t>>>0,co(Q().subarray(t,t+e))}var X=null;function Q(){return(X===
null||X.byteLength===0)&&(X=new Uint8Array(p.memory.buffer)),X}function Ke(t,e){try{return t.apply(this,e)}catch(r){let n=so(r);p.__wbindgen_exn_store(n)}}function B(t){
return t==null}function Xe(t,e,r){if(r===void 0){let a=Z.encode(t),c=e(a.length,1)>>>0;return Q().subarray(c,c+a.length).set(a),ee=a.length,c}let n=t.length,o=e(
n,1)>>>0,s=Q(),i=0;for(;i<n;i++){let a=t.charCodeAt(i);if(a>127)break;s[o+i]=a}if(i!==n){i!==0&&(t=t.slice(i)),o=r(o,n,n=i+t.length*3,1)>>>0;let a=Q().subarray(
o+i,o+n),c=Z.encodeInto(t,a);i+=c.written,o=r(o,n,i,1)>>>0}return ee=i,o}function q(t){let e=p.__wbindgen_externrefs.get(t);return p.__externref_table_dealloc(t),
e}var ge=new TextDecoder("utf-8",{ignoreBOM:!0});ge.decode();var ao=2146435072,Ye=0;function co(t){return Ye+=t.length,Ye>=ao&&(ge=new TextDecoder("utf-8",{ignoreBOM:!0}),
ge.decode(),Ye=t.length),ge.decode(t)}var Z=new TextEncoder;"encodeInto"in Z||(Z.encodeInto=function(t,e){let r=Z.encode(t);return e.set(r),{read:t.length,written:r.
length}});var ee=0,uo,fo,p;function lo(t,e){return fo=t,p=t.exports,uo=e,j=null,X=null,p.__wbindgen_start(),p}function br(t){if(p!==void 0)return p;t!==void 0&&(Object.getPrototypeOf(t)===Object.prototype?{module:t}=t:console.warn("using deprecated parameters for `initS\
ync()`; pass a single object instead"));let e=oo();t instanceof WebAssembly.Module||(t=new WebAssembly.Module(t));let r=new WebAssembly.Instance(t,e);return lo(
r,t)}function Er(){return br({module:(0,yr.readFileSync)((0,vr.join)(__dirname,"protocol.wasm"))}),{waiter:wr,releaser:_r,heart:lr,subject:mr,provider_path:pr,pull_request:hr}}function Sr(t){let{startGroup:e,endGroup:r,...n}=t,o;function s(){o!==void 0&&r(),o=void 0}let i=a=>(...c)=>{s(),a(...c)};return{...n,info:i(t.info),notice:i(t.
notice),warning:i(t.warning),error:i(t.error),setFailed:i(t.setFailed),detail(a,c){o!==a&&(s(),e(W(a)),o=a),t.info(W(c))},closeGroup:s}}var xr=require("node:timers/promises"),po=2**31-1;async function Ar(t,e){try{await(0,xr.setTimeout)(Math.min(t,po),void 0,{signal:e})}catch(r){if(!e.aborted)throw r}}var ho={debug:nr,endGroup:cr,error:ze,getInput:er,getState:fr,info:ir,notice:sr,saveState:ur,setFailed:rr,setOutput:tr,setSecret:Zt,startGroup:ar,summary:Je,warning:or};
function Or(){let{env:t}=process;return{door:Er(),core:Sr(ho),env:t,clock:Date.now,random:Math.random,sleep:Ar,http:ut,children:_o}}var _o=()=>Promise.resolve().then(()=>S(require("node:child_process"),1));var Rr=new AbortController;Ht(()=>Rr.abort());mo(Or());async function mo(t){try{let e=Rt(t.core.getInput),{release_with_status:r}=e;r===void 0?await Dt(t,e,Rr.signal):
await Gt(t,e,r)}catch(e){ht(t.core,e)}t.core.closeGroup(),Vt()}
