"use strict";var Xt=Object.create;var Le=Object.defineProperty;var Qt=Object.getOwnPropertyDescriptor;var Zt=Object.getOwnPropertyNames;var en=Object.getPrototypeOf,tn=Object.prototype.hasOwnProperty;var Me=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var nn=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Zt(e))!tn.call(t,o)&&o!==n&&Le(t,o,{get:()=>e[o],enumerable:!(r=Qt(e,o))||r.enumerable});
return t};var v=(t,e,n)=>(n=t!=null?Xt(en(t)):{},nn(e||!t||!t.__esModule?Le(n,"default",{value:t,enumerable:!0}):n,t));var I=Me(q=>{"use strict";var wr=require("net"),an=require("tls"),de=require("http"),Be=require("https"),cn=require("events"),gr=require("assert"),un=require("util");
q.httpOverHttp=fn;q.httpsOverHttp=dn;q.httpOverHttps=ln;q.httpsOverHttps=pn;function fn(t){var e=new x(t);return e.request=de.request,e}function dn(t){var e=new x(
t);return e.request=de.request,e.createSocket=De,e.defaultPort=443,e}function ln(t){var e=new x(t);return e.request=Be.request,e}function pn(t){var e=new x(t);return e.
request=Be.request,e.createSocket=De,e.defaultPort=443,e}function x(t){var e=this;e.options=t||{},e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.maxSockets||
de.Agent.defaultMaxSockets,e.requests=[],e.sockets=[],e.on("free",function(r,o,s,i){for(var a=Fe(o,s,i),c=0,u=e.requests.length;c<u;++c){var f=e.requests[c];if(f.
host===a.host&&f.port===a.port){e.requests.splice(c,1),f.request.onSocket(r);return}}r.destroy(),e.removeSocket(r)})}un.inherits(x,cn.EventEmitter);x.prototype.
addRequest=function(e,n,r,o){var s=this,i=le({request:e},s.options,Fe(n,r,o));if(s.sockets.length>=this.maxSockets){s.requests.push(i);return}s.createSocket(i,function(a){
a.on("free",c),a.on("close",u),a.on("agentRemove",u),e.onSocket(a);function c(){s.emit("free",a,i)}function u(f){s.removeSocket(a),a.removeListener("free",c),a.
removeListener("close",u),a.removeListener("agentRemove",u)}})};x.prototype.createSocket=function(e,n){var r=this,o={};r.sockets.push(o);var s=le({},r.proxyOptions,
{method:"CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(s.localAddress=e.localAddress),s.proxyAuth&&(s.headers=s.headers||
{},s.headers["Proxy-Authorization"]="Basic "+Buffer.from(s.proxyAuth).toString("base64")),A("making CONNECT request");var i=r.request(s);i.useChunkedEncodingByDefault=
!1,i.once("response",a),i.once("upgrade",c),i.once("connect",u),i.once("error",f),i.end();function a(d){d.upgrade=!0}function c(d,p,w){process.nextTick(function(){
u(d,p,w)})}function u(d,p,w){if(i.removeAllListeners(),p.removeAllListeners(),d.statusCode!==200){A("tunneling socket could not be established, statusCode=%d",d.
statusCode),p.destroy();var g=new Error("tunneling socket could not be established, statusCode="+d.statusCode);g.code="ECONNRESET",e.request.emit("error",g),r.removeSocket(
o);return}if(w.length>0){A("got illegal response body from proxy"),p.destroy();var g=new Error("got illegal response body from proxy");g.code="ECONNRESET",e.request.
emit("error",g),r.removeSocket(o);return}return A("tunneling connection has established"),r.sockets[r.sockets.indexOf(o)]=p,n(p)}function f(d){i.removeAllListeners(),
A(`tunneling socket could not be established, cause=%s
`,d.message,d.stack);var p=new Error("tunneling socket could not be established, cause="+d.message);p.code="ECONNRESET",e.request.emit("error",p),r.removeSocket(
o)}};x.prototype.removeSocket=function(e){var n=this.sockets.indexOf(e);if(n!==-1){this.sockets.splice(n,1);var r=this.requests.shift();r&&this.createSocket(r,function(o){
r.request.onSocket(o)})}};function De(t,e){var n=this;x.prototype.createSocket.call(n,t,function(r){var o=t.request.getHeader("host"),s=le({},n.options,{socket:r,
servername:o?o.replace(/:.*$/,""):t.host}),i=an.connect(0,s);n.sockets[n.sockets.indexOf(r)]=i,e(i)})}function Fe(t,e,n){return typeof t=="string"?{host:t,port:e,
localAddress:n}:t}function le(t){for(var e=1,n=arguments.length;e<n;++e){var r=arguments[e];if(typeof r=="object")for(var o=Object.keys(r),s=0,i=o.length;s<i;++s){
var a=o[s];r[a]!==void 0&&(t[a]=r[a])}}return t}var A;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?A=function(){var t=Array.prototype.slice.
call(arguments);typeof t[0]=="string"?t[0]="TUNNEL: "+t[0]:t.unshift("TUNNEL:"),console.error.apply(console,t)}:A=function(){};q.debug=A});var Ce=Me(j=>{j.httpOverHttp=t=>I().httpOverHttp(t);j.httpOverHttps=t=>I().httpOverHttps(t);j.httpsOverHttp=t=>I().httpsOverHttp(t);j.httpsOverHttps=t=>I().httpsOverHttps(
t)});var We=require("node:util");var M=v(require("http")),_e=v(require("https"));function fe(t){let e=t.protocol==="https:";if(rn(t))return;let n=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(n)try{return new Y(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https://"))return new Y(`http://${n}`)}else return}function rn(t){if(!t.hostname)return!1;
let e=t.hostname;if(on(e))return!0;let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;t.port?r=Number(t.port):t.protocol==="http:"?r=80:t.
protocol==="https:"&&(r=443);let o=[t.hostname.toUpperCase()];typeof r=="number"&&o.push(`${o[0]}:${r}`);for(let s of n.split(",").map(i=>i.trim().toUpperCase()).
filter(i=>i))if(s==="*"||o.some(i=>i===s||i.endsWith(`.${s}`)||s.startsWith(".")&&i.endsWith(`${s}`)))return!0;return!1}function on(t){let e=t.toLowerCase();return e===
"localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}var Y=class extends URL{constructor(e,n){super(e,n),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}};var T=v(Ce());var hn=()=>{throw new Error("undici is left out of dist/: see bundle.js")};var X=class{constructor(){hn()}};var h=function(t,e,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(f){try{u(r.next(f))}catch(d){
i(d)}}function c(f){try{u(r.throw(f))}catch(d){i(d)}}function u(f){f.done?s(f.value):o(f.value).then(a,c)}u((r=r.apply(t,e||[])).next())})},b;(function(t){t[t.OK=
200]="OK",t[t.MultipleChoices=300]="MultipleChoices",t[t.MovedPermanently=301]="MovedPermanently",t[t.ResourceMoved=302]="ResourceMoved",t[t.SeeOther=303]="SeeO\
ther",t[t.NotModified=304]="NotModified",t[t.UseProxy=305]="UseProxy",t[t.SwitchProxy=306]="SwitchProxy",t[t.TemporaryRedirect=307]="TemporaryRedirect",t[t.PermanentRedirect=
308]="PermanentRedirect",t[t.BadRequest=400]="BadRequest",t[t.Unauthorized=401]="Unauthorized",t[t.PaymentRequired=402]="PaymentRequired",t[t.Forbidden=403]="Fo\
rbidden",t[t.NotFound=404]="NotFound",t[t.MethodNotAllowed=405]="MethodNotAllowed",t[t.NotAcceptable=406]="NotAcceptable",t[t.ProxyAuthenticationRequired=407]="\
ProxyAuthenticationRequired",t[t.RequestTimeout=408]="RequestTimeout",t[t.Conflict=409]="Conflict",t[t.Gone=410]="Gone",t[t.TooManyRequests=429]="TooManyRequest\
s",t[t.InternalServerError=500]="InternalServerError",t[t.NotImplemented=501]="NotImplemented",t[t.BadGateway=502]="BadGateway",t[t.ServiceUnavailable=503]="Ser\
viceUnavailable",t[t.GatewayTimeout=504]="GatewayTimeout"})(b||(b={}));var _;(function(t){t.Accept="accept",t.ContentType="content-type"})(_||(_={}));var S;(function(t){
t.ApplicationJson="application/json"})(S||(S={}));var _n=[b.MovedPermanently,b.ResourceMoved,b.SeeOther,b.TemporaryRedirect,b.PermanentRedirect],mn=[b.BadGateway,b.ServiceUnavailable,b.GatewayTimeout],wn=["OPTI\
ONS","GET","DELETE","HEAD"],gn=10,bn=5,pe=class t extends Error{constructor(e,n){super(e),this.name="HttpClientError",this.statusCode=n,Object.setPrototypeOf(this,
t.prototype)}},he=class{constructor(e){this.message=e}readBody(){return h(this,void 0,void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){
let n=Buffer.alloc(0);this.message.on("data",r=>{n=Buffer.concat([n,r])}),this.message.on("end",()=>{e(n.toString())})}))})}readBodyBuffer(){return h(this,void 0,
void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){let n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{e(Buffer.concat(
n))})}))})}};var Q=class{constructor(e,n,r){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this.
_maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=
null&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=
r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}options(e,n){return h(this,void 0,void 0,
function*(){return this.request("OPTIONS",e,null,n||{})})}get(e,n){return h(this,void 0,void 0,function*(){return this.request("GET",e,null,n||{})})}del(e,n){return h(
this,void 0,void 0,function*(){return this.request("DELETE",e,null,n||{})})}post(e,n,r){return h(this,void 0,void 0,function*(){return this.request("POST",e,n,r||
{})})}patch(e,n,r){return h(this,void 0,void 0,function*(){return this.request("PATCH",e,n,r||{})})}put(e,n,r){return h(this,void 0,void 0,function*(){return this.
request("PUT",e,n,r||{})})}head(e,n){return h(this,void 0,void 0,function*(){return this.request("HEAD",e,null,n||{})})}sendStream(e,n,r,o){return h(this,void 0,
void 0,function*(){return this.request(e,n,r,o)})}getJson(e){return h(this,arguments,void 0,function*(n,r={}){r[_.Accept]=this._getExistingOrDefaultHeader(r,_.Accept,
S.ApplicationJson);let o=yield this.get(n,r);return this._processResponse(o,this.requestOptions)})}postJson(e,n){return h(this,arguments,void 0,function*(r,o,s={}){
let i=JSON.stringify(o,null,2);s[_.Accept]=this._getExistingOrDefaultHeader(s,_.Accept,S.ApplicationJson),s[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,S.ApplicationJson);let a=yield this.post(r,i,s);return this._processResponse(a,this.requestOptions)})}putJson(e,n){return h(this,arguments,void 0,function*(r,o,s={}){
let i=JSON.stringify(o,null,2);s[_.Accept]=this._getExistingOrDefaultHeader(s,_.Accept,S.ApplicationJson),s[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,S.ApplicationJson);let a=yield this.put(r,i,s);return this._processResponse(a,this.requestOptions)})}patchJson(e,n){return h(this,arguments,void 0,function*(r,o,s={}){
let i=JSON.stringify(o,null,2);s[_.Accept]=this._getExistingOrDefaultHeader(s,_.Accept,S.ApplicationJson),s[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(
s,S.ApplicationJson);let a=yield this.patch(r,i,s);return this._processResponse(a,this.requestOptions)})}request(e,n,r,o){return h(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let s=new URL(n),i=this._prepareRequest(e,s,o),a=this._allowRetries&&wn.includes(e)?this.
_maxRetries+1:1,c=0,u;do{if(u=yield this.requestRaw(i,r),u&&u.message&&u.message.statusCode===b.Unauthorized){let d;for(let p of this.handlers)if(p.canHandleAuthentication(
u)){d=p;break}return d?d.handleAuthentication(this,i,r):u}let f=this._maxRedirects;for(;u.message.statusCode&&_n.includes(u.message.statusCode)&&this._allowRedirects&&
f>0;){let d=u.message.headers.location;if(!d)break;let p=new URL(d);if(s.protocol==="https:"&&s.protocol!==p.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield u.readBody(),p.hostname!==s.hostname)for(let w in o)w.toLowerCase()==="authorization"&&delete o[w];i=this._prepareRequest(e,p,o),u=yield this.
requestRaw(i,r),f--}if(!u.message.statusCode||!mn.includes(u.message.statusCode))return u;c+=1,c<a&&(yield u.readBody(),yield this._performExponentialBackoff(c))}while(c<
a);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,n){return h(this,void 0,void 0,function*(){return new Promise((r,o)=>{
function s(i,a){i?o(i):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(e,n,s)})})}requestRawWithCallback(e,n,r){typeof n=="string"&&(e.options.
headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(c,u){o||(o=!0,r(c,u))}let i=e.httpModule.request(
e.options,c=>{let u=new he(c);s(void 0,u)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),s(new Error(`Request timeout: ${e.
options.path}`))}),i.on("error",function(c){s(c)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",function(){i.end()}),n.pipe(i)):
i.end()}getAgent(e){let n=new URL(e);return this._getAgent(n)}getAgentDispatcher(e){let n=new URL(e),r=fe(n);if(r&&r.hostname)return this._getProxyAgentDispatcher(
n,r)}_prepareRequest(e,n,r){let o={};o.parsedUrl=n;let s=o.parsedUrl.protocol==="https:";o.httpModule=s?_e:M;let i=s?443:80;if(o.options={},o.options.host=o.parsedUrl.
hostname,o.options.port=o.parsedUrl.port?parseInt(o.parsedUrl.port):i,o.options.path=(o.parsedUrl.pathname||"")+(o.parsedUrl.search||""),o.options.method=e,o.options.
headers=this._mergeHeaders(r),this.userAgent!=null&&(o.options.headers["user-agent"]=this.userAgent),o.options.agent=this._getAgent(o.parsedUrl),this.handlers)for(let a of this.
handlers)a.prepareRequest(o.options);return o}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},L(this.requestOptions.headers),
L(e||{})):L(e||{})}_getExistingOrDefaultHeader(e,n,r){let o;if(this.requestOptions&&this.requestOptions.headers){let i=L(this.requestOptions.headers)[n];i&&(o=typeof i==
"number"?i.toString():i)}let s=e[n];return s!==void 0?typeof s=="number"?s.toString():s:o!==void 0?o:r}_getExistingOrDefaultContentTypeHeader(e,n){let r;if(this.
requestOptions&&this.requestOptions.headers){let s=L(this.requestOptions.headers)[_.ContentType];s&&(typeof s=="number"?r=String(s):Array.isArray(s)?r=s.join(",\
 "):r=s)}let o=e[_.ContentType];return o!==void 0?typeof o=="number"?String(o):Array.isArray(o)?o.join(", "):o:r!==void 0?r:n}_getAgent(e){let n,r=fe(e),o=r&&r.
hostname;if(this._keepAlive&&o&&(n=this._proxyAgent),o||(n=this._agent),n)return n;let s=e.protocol==="https:",i=100;if(this.requestOptions&&(i=this.requestOptions.
maxSockets||M.globalAgent.maxSockets),r&&r.hostname){let a={maxSockets:i,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&
{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})},c,u=r.protocol==="https:";s?c=u?T.httpsOverHttps:T.httpsOverHttp:c=u?T.httpOverHttps:
T.httpOverHttp,n=c(a),this._proxyAgent=n}if(!n){let a={keepAlive:this._keepAlive,maxSockets:i};n=s?new _e.Agent(a):new M.Agent(a),this._agent=n}return s&&this._ignoreSslError&&
(n.options=Object.assign(n.options||{},{rejectUnauthorized:!1})),n}_getProxyAgentDispatcher(e,n){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;
let o=e.protocol==="https:";return r=new X(Object.assign({uri:n.href,pipelining:this._keepAlive?1:0},(n.username||n.password)&&{token:`Basic ${Buffer.from(`${n.
username}:${n.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,o&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:!1})),
r}_getUserAgentWithOrchestrationId(e){let n=e||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,"_");return`${n}\
 actions_orchestration_id/${o}`}return n}_performExponentialBackoff(e){return h(this,void 0,void 0,function*(){e=Math.min(gn,e);let n=bn*Math.pow(2,e);return new Promise(
r=>setTimeout(()=>r(),n))})}_processResponse(e,n){return h(this,void 0,void 0,function*(){return new Promise((r,o)=>h(this,void 0,void 0,function*(){let s=e.message.
statusCode||0,i={statusCode:s,result:null,headers:{}};s===b.NotFound&&r(i);function a(f,d){if(typeof d=="string"){let p=new Date(d);if(!isNaN(p.valueOf()))return p}
return d}let c,u;try{u=yield e.readBody(),u&&u.length>0&&(n&&n.deserializeDates?c=JSON.parse(u,a):c=JSON.parse(u),i.result=c),i.headers=e.message.headers}catch{}
if(s>299){let f;c&&c.message?f=c.message:u&&u.length>0?f=u:f=`Failed request: (${s})`;let d=new pe(f,s);d.result=i.result,o(d)}else r(i)}))})}},L=t=>Object.keys(
t).reduce((e,n)=>(e[n.toLowerCase()]=t[n],e),{});async function Ge(t,e,n){let r=new AbortController,o=new Error(`no answer within ${t/1e3} s`),s=setTimeout(()=>r.abort(o),t),i=()=>r.abort(e.reason);e.addEventListener(
"abort",i,{once:!0}),e.aborted&&i();try{return await n(r.signal)}catch(a){throw r.signal.reason===o?o:a}finally{clearTimeout(s),e.removeEventListener("abort",i)}}var yn=1024*1024;function Je(){let t,e={prepareRequest(s){s.signal=t},canHandleAuthentication:()=>!1,handleAuthentication:()=>Promise.reject(new Error("not used"))},
n=new Map;function r(s){let i=n.get(s);if(i!==void 0)return i;let a=new Q("mq-lease",[e],{allowRedirects:!1,allowRetries:!1,keepAlive:!0});return n.set(s,a),a}function o({
verb:s,url:i,body:a,headers:c,limit_ms:u,limit_bytes:f=yn,signal:d}){async function p(w){t=w;let{message:g}=await r(new URL(i).protocol).request(s,i,a,c),H=await vn(
g,f),ue=(g.headers["content-encoding"]==="gzip"?await xn(H):H).toString("utf8");return{http:g.statusCode??0,headers:g.headers,text:ue}}return u===void 0?p(d):Ge(
u,d,p)}return{exchange:o,close:()=>n.forEach(s=>s.dispose())}}async function vn(t,e){let n=[],r=0;for await(let o of t){if(r+=o.length,r>e)throw new Error(`the \
answer is larger than ${e/1024/1024} MiB`);n.push(o)}return Buffer.concat(n)}async function xn(t){let{gunzip:e}=await Promise.resolve().then(()=>v(require("node:zlib"),1));
return(0,We.promisify)(e)(t)}function B(t){if(t instanceof AggregateError&&t.errors.length>0)return B(t.errors[0]);if(!(t instanceof Error))return String(t);let e="\
code"in t?String(t.code):"";return t.message||e||t.name}var Sn=3e4,En=4*6e4,Rn=15e3;function ze({auth:t,audience:e,env:n,exchange:r,clock:o,mask:s}){if(t!==""){s(t);let f=t.replace(/^\S+\s+/,"");return f!==t&&s(f),{any:!0,
kind:"the input auth",authorization:async()=>t}}let{ACTIONS_ID_TOKEN_REQUEST_URL:i,ACTIONS_ID_TOKEN_REQUEST_TOKEN:a}=n;if(!i||!a)return{any:!1,kind:"none",authorization:async()=>{}};
let c="",u=0;return{any:!0,kind:`a GitHub OIDC token for the audience ${e}`,async authorization({fresh:f,signal:d}){return(f||o()>=u-Sn)&&(c=await On({url:i,request_token:a,
audience:e,exchange:r,signal:d}),s(c),u=An(c)??o()+En),`Bearer ${c}`}}}async function On({url:t,request_token:e,audience:n,exchange:r,signal:o}){let s=new URL(t);
s.searchParams.set("audience",n);let{http:i,text:a}=await r({verb:"GET",url:s.href,body:null,headers:{accept:"application/json",authorization:`Bearer ${e}`},limit_ms:Rn,
signal:o}).catch(u=>{throw new Error(`GitHub gave no OIDC token: ${B(u)}`,{cause:u})});if(i!==200)throw new Error(`GitHub gave no OIDC token: it answered ${i}`);
let c=Ve(a,"value");if(typeof c!="string"||c==="")throw new Error("GitHub gave no OIDC token: its answer holds none");return c}function An(t){let e=Ve(Buffer.from(
t.split(".")[1]??"","base64url").toString("utf8"),"exp");return typeof e=="number"?e*1e3:void 0}function Ve(t,e){try{return JSON.parse(t)?.[e]}catch{return}}function He(t){return({level:e,text:n,group:r})=>r===void 0?t[e](D(n)):t.detail(r,n)}function me(t){return t.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ")}function D(t){return me(t).replace(/##\[/g,"## [").replace(/^\s*::/,": :")}function Ke({detail:t,lost_at_ms:e},{fencing_token:n}){return`The lease${n===void 0?
"":` with fencing token ${n}`} was lost, as was found out at ${new Date(e).toISOString()}: ${t}`}function we(t,e){t.setFailed(D(e))}function Ye(t,e){if(!(e instanceof
Error))return t.setFailed(String(e));t.debug(e.stack??""),t.setFailed(e.message)}var Tn=/^[A-Z][a-z]{2,8},? .* GMT$/;function Xe(t,e){let n=t?.trim()??"";if(/^\d+(\.\d+)?$/.test(n))return Number(n)*1e3;if(!Tn.test(n))return;let r=Date.parse(
n);return Number.isNaN(r)?void 0:Math.max(0,r-e)}function Qe({provider:t,exchange:e,credentials:n,clock:r}){async function o(s,i){let a=`${t}/${s.verb}`;try{let c=await n.authorization({fresh:s.fresh_credential,
signal:i}),u=await e({verb:"POST",url:a,body:JSON.stringify(s.body),headers:{accept:"application/json","content-type":"application/json",...c!==void 0&&{authorization:c},
...s.wait_seconds!==void 0&&{prefer:`wait=${s.wait_seconds}`}},limit_ms:s.time_limit_ms,signal:i});return kn(u,a,r())}catch(c){return{kind:"not_answered",detail:B(
c)}}}return{send:o}}function kn({http:t,headers:e,text:n},r,o){let s=Xe(e["retry-after"],o),i=t>=300&&t<400?Un(e.location,r):void 0;return{kind:"answered",http:t,
body:$n(n),wait_applied:/(^|[,;\s])wait=\d/i.test(String(e["preference-applied"]??"")),...s!==void 0&&{retry_after_ms:s},...i!==void 0&&{location:i}}}function $n(t){
try{return JSON.parse(t)}catch{return null}}function Un(t,e){if(t===void 0||!URL.canParse(t,e))return t;let n=new URL(t,e);return n.username=n.password=n.search=
n.hash="",n.href}function ge(t,{server:e,subject:n,auth:r,audience:o,cancelled:s,measuring:i}){let{door:a,core:c,env:u,clock:f,random:d,sleep:p}=t,{exchange:w,close:g}=t.http(),
H=c.setSecret,K=ze({auth:r,audience:o,env:u,exchange:w,clock:f,mask:H});K.any&&qn(e)&&c.warning("lease_service_url begins with http://: the credential can be re\
ad by everybody on the way. Use https://.");let ue=e+a.provider_path(n),{send:Yt}=Qe({provider:ue,exchange:w,credentials:K,clock:f});return{hands:{measure:i?.(w)??
Nn,send:Yt,sleep:p,say:He(c),clock:f,random:d,cancelled:s},credential:K.kind,close:g}}async function Nn(){return{kind:"measuring_failed",detail:"Nothing is meas\
ured here."}}function qn(t){let{protocol:e,hostname:n}=new URL(t);return e==="http:"&&n!=="localhost"&&n!=="[::1]"&&!/^127(\.\d+){3}$/.test(n)}async function be(t,e){let{clock:n,random:r,say:o,cancelled:s}=e,i=new AbortController().signal,a=!1,c={kind:"started"};try{for(;;){let{lines:u,next:f}=t.next(c,
n(),r());if(u.forEach(o),f.kind==="finish")return f.outcome;c=await Pn(f,e,a?i:s),s.aborted&&!a&&(a=!0,c={kind:"cancelled"})}}finally{t.free()}}async function Pn(t,e,n){
switch(t.kind){case"measure":return e.measure(t,n);case"send":return e.send(t,n);case"sleep":return await e.sleep(t.ms,n),{kind:"slept"}}}var Ze=require("node:fs");function Z({pid:t,started:e},n=In){if(e===void 0)return Ln(t);try{let r=jn(t,n);return r.started===e&&r.state!=="Z"&&r.state!=="X"}catch(r){return!["ENOENT","ES\
RCH"].includes(et(r))}}var In=(t,e)=>(0,Ze.readFileSync)(`/proc/${t}/${e}`,"utf8");function jn(t,e){let n=e(t,"stat").split(")").at(-1)?.trim().split(" ")??[],[r]=n,o=n[19];if(r===void 0||
o===void 0)throw new Error(`/proc/${t}/stat can't be read`);return{state:r,started:o}}function Ln(t){try{return process.kill(t,0)}catch(e){return et(e)==="EPERM"}}
var et=t=>t instanceof Error&&"code"in t?String(t.code):"";var Mn=3e3,Bn=20;async function F(t,e,n){let{heart:r,...o}=e;t.write(o),r!==void 0&&await Dn(()=>{let s=t.beat(r);return s===void 0||s.stopped===!0||!Z(s.process)},Mn,n)}async function Dn(t,e,{
clock:n,sleep:r}){let o=new AbortController().signal;for(let s=n()+e;n()<s;await r(Bn,o))if(t())return!0;return t()}function ye(t){if(!URL.canParse(t))return;let e=new URL(t);if(!(e.protocol!=="https:"&&e.protocol!=="http:"))return e.username=e.password="",e.href}async function ve(t,e,n){let{owner:r,repo:o,base_ref:s}=e.subject,a=[...Fn(t,e,n),["Commit",xe(t,e,e.subject)],["Queue",it(t,e,`${r}/${o}/${s}`)]].flatMap(([c,u])=>u===
void 0?[]:[[{data:c,header:!0},{data:u}]]);await rt(t,c=>c.addHeading(`Lease of ${y(s)}`,3).addTable(a))}async function nt(t,e,n){let{subject:r,acquired_at:o,pull_requests:s=[]}=e,
i=[`released with ${n}`];s.length>0&&i.push(`pull requests ${Se(t,e,s)}`);let a=o===void 0?NaN:t.clock()-Date.parse(o);a>=0&&i.push(`held for ${ee(a)}`),await rt(
t,c=>c.addRaw(`<p>Lease of ${it(t,e,r.base_ref)}: ${i.join("; ")}.</p>`,!0))}async function rt({core:t},e){try{e(t.summary),await t.summary.write()}catch(n){t.debug(
`no job summary: ${n}`)}}function Fn(t,e,n){switch(n.kind){case"acquired":{let r=n.stacked_pull_requests.map(({number:o})=>o);return[["Result","acquired: this r\
un does the work"],["Waited",ee(n.waited_ms)],["Priority",String(n.priority)],["Pull requests",Se(t,e,r)||"none known"],["Fencing token",String(n.fencing_token)]]}case"\
completed":{let r=n.completed_by;return[["Result","completed: another run did the work"],["Waited",ee(n.waited_ms)],["Priority",String(n.priority)],["Completed \
by",r&&`${xe(t,e,r)} at ${y(r.released_at)}`]]}case"failed":return[["Result",`failed: ${y(n.detail)}`],...tt(t,e,n.wait,n.detail)];case"cancelled":return[["Resu\
lt","cancelled while it waited for the lease"],...tt(t,e,n.wait)];case"lost":return[["Result",`lost: ${y(n.detail)}`],["Found out at",new Date(n.lost_at_ms).toISOString()],
["Fencing token",e.held?.fencing_token?.toString()],["Held by",ot(t,e,n.holder)]]}}function tt(t,e,n,r=""){if(n===void 0)return[];let{waited_ms:o,priority:s,reason:i,
holder:a}=n;return[["Waited",ee(o)],["Priority",s?.toString()],["Last reason",i===void 0||r.includes(i)?void 0:y(i)],["Held by",ot(t,e,a)]]}function ot(t,e,n){if(n===
void 0)return;let r=ye(n.run_url??""),o=r===void 0?"":` (${te("its run",r)})`;return`${xe(t,e,n)} since ${y(n.acquired_at)}${o}`}function xe(t,e,{head_sha:n,head_ref:r}){
let o=n.slice(0,12),i=/^[0-9a-f]{7,64}$/i.test(n)?te(o,`${st(t,e)}/commit/${n}`):y(o),a=r===void 0?void 0:t.door.pull_request(r);return a!==void 0?`${Se(t,e,[a])}\
, ${i}`:r===void 0?i:`${i} (${y(r)})`}function Se(t,e,n){return n.map(r=>te(`#${r}`,`${st(t,e)}/pull/${r}`)).join(", ")}function st({env:t},{subject:{owner:e,repo:n}}){
return`${t.GITHUB_SERVER_URL||"https://github.com"}/${encodeURIComponent(e)}/${encodeURIComponent(n)}`}function it({door:t},{server:e,subject:n},r){return te(r,
e+t.provider_path(n))}function ee(t){let e=Math.round(t/1e3),n=[Math.floor(e/3600),Math.floor(e/60)%60,e%60],r=["h","min","s"];return n.map((s,i)=>s===0?"":`${s}\
 ${r[i]}`).filter(Boolean).join(" ")||"0 s"}function te(t,e){let n=ye(e);return n===void 0?y(t):`<a href="${y(n)}">${y(t)}</a>`}var y=t=>me(t).replace(/[&<>"']/g,
e=>`&#${e.charCodeAt(0)};`);var Cn=4*6e4,Gn=6e4;async function at(t,e,n,r,o){let s=Jn(t,e);s();let a=e.beat(n.heart)?.lost??await Wn(t,n.server,n.held,r,o);switch(a.kind){case"released":await F(
e,{...n,state:"released"},t),await nt(t,n,r);break;case"lost":s(),await F(e,{...n,state:"over"},t),await ve(t,n,a);break;case"failed":s(),await ve(t,n,a);break;case"\
not_held":case"cancelled":case"acquired":case"completed":s();break}return a}async function Wn(t,e,n,r,o){let s=new AbortController().signal,{hands:i,close:a}=ge(
t,{server:e,subject:n.subject,...o,cancelled:s});try{return await be(t.door.releaser({held:n,status:r,limit_ms:Cn}),i)}finally{a()}}async function ct(t,{server:e,
subject:n,client_id:r},o){let s={subject:n,client_id:r,lease_ttl_ms:0,poll_interval_ms:0,timeout_ms:Gn},i=t.door.waiter({...s,priority:0}),a=new AbortController,
{hands:c,close:u}=ge(t,{server:e,subject:n,...o,cancelled:a.signal}),f={...c,async send(d,p){return d.verb!=="acquire"?c.send(d,p):(a.abort(),{kind:"not_answere\
d",detail:"It was said by a process that is no more."})}};try{return await be(i,f)}finally{u()}}function Jn({core:t},e){let n=0;return()=>{let r=e.log().split(`\

`).filter(Boolean);for(let o of r.slice(n))t.detail("What the heartbeat process said",o);n=r.length}}function ut(t,{heart:e}){if(e===void 0)return!1;let n=t.beat(
e);return n===void 0||n.lost===void 0&&!Z(n.process)}var Zr=1440*60;function ft(t){return t==="success"||t==="cancelled"?t:"failure"}var oe=require("node:crypto"),m=require("node:fs"),E=require("node:path"),zn=20,ne=class{constructor(e){let n=e.RUNNER_TEMP;if(!n)throw new Error("RUNNER_TEMP i\
s not set. This is an action: it runs on a GitHub Actions runner.");this.folder=(0,E.join)(n,"mq-lease"),this.job=[e.GITHUB_RUN_ID,e.GITHUB_RUN_ATTEMPT,e.GITHUB_JOB].
join("/")}of(e,{owner:n,repo:r,base_ref:o}){let s=[e,n,r,o].join(`
`);return new re(this.folder,(0,oe.createHash)("sha256").update(s).digest("hex").slice(0,16))}known(e){let n=e.read();return n?.job===this.job?n:void 0}all(e){return Vn(
this.folder).map(n=>this.known(new re(this.folder,n))).filter(n=>n!==void 0).filter(n=>n.server===e)}},re=class t{constructor(e,n){this.folder=e,this.path=(0,E.join)(
e,`${n}.json`),this.name=n,this.log_path=(0,E.join)(e,`${n}.heartbeat.log`)}static at(e){return new t((0,E.dirname)(e),(0,E.basename)(e,".json"))}read(){return dt(
this.path)}write(e){(0,m.mkdirSync)(this.folder,{recursive:!0,mode:448}),lt(this.path,e)}beat(e){return e===void 0?void 0:dt(this.beatPath(e))}writeBeat(e){lt(this.
beatPath(e.heart),e)}beatPath(e){return(0,E.join)(this.folder,`${this.name}.heartbeat.${e}.json`)}log(){try{return(0,m.readFileSync)(this.log_path,"utf8").trimEnd()}catch{
return""}}};function Vn(t){try{return(0,m.readdirSync)(t).filter(e=>/^[0-9a-f]{16}\.json$/.test(e)).map(e=>e.slice(0,16))}catch{return[]}}function dt(t){try{return JSON.
parse((0,m.readFileSync)(t,"utf8"))}catch{return}}function lt(t,e){let n=`${t}.${(0,oe.randomUUID)()}`;try{(0,m.writeFileSync)(n,JSON.stringify(e),{mode:384,flag:"\
wx"}),Hn(t,n)}catch(r){throw(0,m.rmSync)(n,{force:!0}),r}}function Hn(t,e){for(let n=1;;n+=1)try{return(0,m.renameSync)(e,t)}catch(r){if(process.platform!=="win\
32"||n===zn)throw r;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var Kn="lease";function pt(t){let e=t.getState(Kn);return e===""?void 0:JSON.parse(e)}async function ht(t){let{core:e,env:n}=t,r=pt(e);if(r===void 0)return e.debug("This step has taken no lease.");if(!r.auto_release)return e.debug("auto_release i\
s false: the lease is left as it is.");let o=new ne(n),s=o.of(r.server,r.subject),i=o.known(s);if(i&&i.client_id!==r.client_id)return e.debug("Nothing is left t\
o do: a later step has taken it anew.");let a=i??r,c={auth:e.getInput("auth"),audience:a.audience??new URL(a.server).origin};switch(a.state){case"held":{let{held:u}=a;
if(u===void 0)throw new Error("the state that main has saved is damaged");ut(s,a)&&e.warning("The heartbeat process has died. The lease may have run out.");let f=ft(
e.getInput("job_status")),d=await at(t,s,{...a,held:u},f,c);return d.kind==="released"?void 0:(await F(s,{...a,state:"over"},t),d.kind==="lost"?we(e,Ke(d,u)):we(
e,"detail"in d?d.detail:`The release was answered with ${d.kind}.`))}case"waiting":return e.info("The step ended while it waited for the lease. It leaves the qu\
eue now."),await ct(t,a,c),s.write({...a,state:"over"});case"completed":case"released":case"over":return e.debug(`Nothing is left to do: ${a.state}.`)}}function _t(t){for(let e of["SIGINT","SIGTERM"])process.on(e,t)}function mt(){setTimeout(()=>process.exit(),1e3).unref()}var gt=v(require("os"));function R(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function se(t){return Object.keys(t).length?{title:t.title,file:t.file,
line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function O(t,e,n){let r=new Ee(t,e,n);process.stdout.write(r.toString()+gt.EOL)}function Re(t,e=""){O(t,{},e)}var wt="::",Ee=class{constructor(e,n,r){e||(e="mis\
sing.command"),this.command=e,this.properties=n,this.message=r}toString(){let e=wt+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";
let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:e+=",",e+=`${r}=${Xn(o)}`)}}return e+=`${wt}${Yn(
this.message)}`,e}};function Yn(t){return R(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Xn(t){return R(t).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var bt=v(require("crypto")),ae=v(require("fs")),ie=v(require("os"));function Oe(t,e){let n=process.env[`GITHUB_${t}`];if(!n)throw new Error(`Unable to find environment variable for file command ${t}`);if(!ae.existsSync(n))throw new Error(
`Missing file at path: ${n}`);ae.appendFileSync(n,`${R(e)}${ie.EOL}`,{encoding:"utf8"})}function Ae(t,e){let n=`ghadelimiter_${bt.randomUUID()}`,r=R(e);if(t.includes(
n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${n}"`);return`${t}<<${n}${ie.EOL}${r}${ie.EOL}${n}`}var Ne=v(require("os"));var vt=require("os"),C=require("fs"),Te=function(t,e,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){
function a(f){try{u(r.next(f))}catch(d){i(d)}}function c(f){try{u(r.throw(f))}catch(d){i(d)}}function u(f){f.done?s(f.value):o(f.value).then(a,c)}u((r=r.apply(t,
e||[])).next())})},{access:Qn,appendFile:Zn,writeFile:er}=C.promises,yt="GITHUB_STEP_SUMMARY";var ke=class{constructor(){this._buffer=""}filePath(){return Te(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[yt];if(!e)
throw new Error(`Unable to find environment variable for $${yt}. Check if your runtime environment supports job summaries.`);try{yield Qn(e,C.constants.R_OK|C.constants.
W_OK)}catch{throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,n,r={}){
let o=Object.entries(r).map(([s,i])=>` ${s}="${i}"`).join("");return n?`<${e}${o}>${n}</${e}>`:`<${e}${o}>`}write(e){return Te(this,void 0,void 0,function*(){let n=!!e?.
overwrite,r=yield this.filePath();return yield(n?er:Zn)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Te(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=
"",this}addRaw(e,n=!1){return this._buffer+=e,n?this.addEOL():this}addEOL(){return this.addRaw(vt.EOL)}addCodeBlock(e,n){let r=Object.assign({},n&&{lang:n}),o=this.
wrap("pre",this.wrap("code",e),r);return this.addRaw(o).addEOL()}addList(e,n=!1){let r=n?"ol":"ul",o=e.map(i=>this.wrap("li",i)).join(""),s=this.wrap(r,o);return this.
addRaw(s).addEOL()}addTable(e){let n=e.map(o=>{let s=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:c,colspan:u,rowspan:f}=i,d=a?"th":
"td",p=Object.assign(Object.assign({},u&&{colspan:u}),f&&{rowspan:f});return this.wrap(d,c,p)}).join("");return this.wrap("tr",s)}).join(""),r=this.wrap("table",
n);return this.addRaw(r).addEOL()}addDetails(e,n){let r=this.wrap("details",this.wrap("summary",e)+n);return this.addRaw(r).addEOL()}addImage(e,n,r){let{width:o,
height:s}=r||{},i=Object.assign(Object.assign({},o&&{width:o}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:e,alt:n},i));return this.addRaw(a).addEOL()}addHeading(e,n){
let r=`h${n}`,o=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",s=this.wrap(o,e);return this.addRaw(s).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.
addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquot\
e",e,r);return this.addRaw(o).addEOL()}addLink(e,n){let r=this.wrap("a",e,{href:n});return this.addRaw(r).addEOL()}},tr=new ke;var $e=tr;var Ue;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(Ue||(Ue={}));function xt(t){O("add-mask",{},t)}function St(t,e){let n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n)throw new Error(`Input required and not supplied: ${t}`);
return e&&e.trimWhitespace===!1?n:n.trim()}function Et(t,e){if(process.env.GITHUB_OUTPUT||"")return Oe("OUTPUT",Ae(t,e));process.stdout.write(Ne.EOL),O("set-output",{name:t},R(e))}function Rt(t){process.exitCode=Ue.Failure,qe(t)}function Ot(t){O("debug",{},t)}function qe(t,e={}){O("error",se(e),t instanceof Error?t.toString():t)}function At(t,e={}){O("warning",se(e),t instanceof Error?t.
toString():t)}function Tt(t,e={}){O("notice",se(e),t instanceof Error?t.toString():t)}function kt(t){process.stdout.write(t+Ne.EOL)}function $t(t){Re("group",t)}
function Ut(){Re("endgroup")}function Nt(t,e){if(process.env.GITHUB_STATE||"")return Oe("STATE",Ae(t,e));O("save-state",{name:t},R(e))}function qt(t){return process.env[`STATE_${t}`]||""}var Gt=require("node:fs"),Wt=require("node:path");var N=class t{static __wrap(e){let n=Object.create(t.prototype);return n.__wbg_ptr=e,Pt.register(n,n.__wbg_ptr,n),n}__destroy_into_raw(){let e=this.__wbg_ptr;return this.
__wbg_ptr=0,Pt.unregister(this),e}free(){let e=this.__destroy_into_raw();l.__wbg_machine_free(e,0)}next(e,n,r){let o=l.machine_next(this.__wbg_ptr,e,n,r);if(o[2])
throw $(o[1]);return $(o[0])}};Symbol.dispose&&(N.prototype[Symbol.dispose]=N.prototype.free);function It(t){let e=l.heart(t);if(e[2])throw $(e[1]);return N.__wrap(
e[0])}function jt(t){let e,n;try{let s=l.provider_path(t);var r=s[0],o=s[1];if(s[3])throw r=0,o=0,$(s[2]);return e=r,n=o,G(r,o)}finally{l.__wbindgen_free(e,n,1)}}
function Lt(t){let e=je(t,l.__wbindgen_malloc,l.__wbindgen_realloc),n=V,r=l.pull_request(e,n);return r[0]===0?void 0:r[1]}function Mt(t){let e=l.releaser(t);if(e[2])
throw $(e[1]);return N.__wrap(e[0])}function Bt(t){let e=l.subject(t);if(e[2])throw $(e[1]);return $(e[0])}function Dt(t){let e=l.waiter(t);if(e[2])throw $(e[1]);
return N.__wrap(e[0])}function nr(){return{__proto__:null,"./protocol_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(e,n){return Error(G(e,n))},__wbg_Number_ff192a72a0dcdf6d:function(e){
return Number(e)},__wbg___wbindgen_bigint_get_as_i64_11da4b52cd0aedef:function(e,n){let r=n,o=typeof r=="bigint"?r:void 0;k().setBigInt64((e>>>0)+8,P(o)?BigInt(
0):o,!0),k().setInt32((e>>>0)+0,!P(o),!0)},__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(e){let n=e,r=typeof n=="boolean"?n:void 0;return P(r)?16777215:
r?1:0},__wbg___wbindgen_debug_string_f249a2a76caa9a55:function(e,n){let r=Ft(n),o=je(r,l.__wbindgen_malloc,l.__wbindgen_realloc),s=V;k().setInt32((e>>>0)+4,s,!0),
k().setInt32((e>>>0)+0,o,!0)},__wbg___wbindgen_in_3f58a9d3b3a7eed2:function(e,n){return e in n},__wbg___wbindgen_is_bigint_5fa10641e039d3ef:function(e){return typeof e==
"bigint"},__wbg___wbindgen_is_function_741ff2bb612836f5:function(e){return typeof e=="function"},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(e){let n=e;
return typeof n=="object"&&n!==null},__wbg___wbindgen_is_string_fc456fee5d3317de:function(e){return typeof e=="string"},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(e){
return e===void 0},__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039:function(e,n){return e===n},__wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36:function(e,n){return e==
n},__wbg___wbindgen_number_get_934b640d0889af78:function(e,n){let r=n,o=typeof r=="number"?r:void 0;k().setFloat64((e>>>0)+8,P(o)?0:o,!0),k().setInt32((e>>>0)+0,
!P(o),!0)},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(e,n){let r=n,o=typeof r=="string"?r:void 0;var s=P(o)?0:je(o,l.__wbindgen_malloc,l.__wbindgen_realloc),
i=V;k().setInt32((e>>>0)+4,i,!0),k().setInt32((e>>>0)+0,s,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,n){throw new Error(G(e,n))},__wbg_call_40b008ba32f73991:function(){
return Pe(function(e,n){return e.call(n)},arguments)},__wbg_done_57e08d0be6e30c02:function(e){return e.done},__wbg_entries_7bb1459bd9b5c2b9:function(e){return Object.
entries(e)},__wbg_get_635eea311fa1a291:function(){return Pe(function(e,n){return Reflect.get(e,n)},arguments)},__wbg_get_d7176cfb76d71114:function(e,n){return e[n>>>
0]},__wbg_get_unchecked_e6325ad374eff861:function(e,n){return e[n>>>0]},__wbg_get_with_ref_key_fc601247060b7204:function(e,n){return e[n]},__wbg_instanceof_ArrayBuffer_12cdaa4161423e6b:function(e){
let n;try{n=e instanceof ArrayBuffer}catch{n=!1}return n},__wbg_instanceof_Error_74e3cca0c4a69161:function(e){let n;try{n=e instanceof Error}catch{n=!1}return n},
__wbg_instanceof_Map_0b4fc8b62e73f163:function(e){let n;try{n=e instanceof Map}catch{n=!1}return n},__wbg_instanceof_Uint8Array_d7aeb0dcb3108fea:function(e){let n;
try{n=e instanceof Uint8Array}catch{n=!1}return n},__wbg_isArray_bcf1376d0d732d08:function(e){return Array.isArray(e)},__wbg_isSafeInteger_1a35ba4d31e71d38:function(e){
return Number.isSafeInteger(e)},__wbg_iterator_e4c5e8f68ada7b58:function(){return Symbol.iterator},__wbg_length_186163212ffe79c3:function(e){return e.length},__wbg_length_b03a0fabb109b1e9:function(e){
return e.length},__wbg_new_13de428334042d26:function(e){return new Uint8Array(e)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_787b9fb330d55d78:function(e,n){
return new Error(G(e,n))},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_next_178c1651c11432b3:function(e){return e.next},__wbg_next_af5ac6a08bb0a717:function(){
return Pe(function(e){return e.next()},arguments)},__wbg_prototypesetcall_13162965d1fe7aa3:function(e,n,r){Uint8Array.prototype.set.call(or(e,n),r)},__wbg_set_d2d33b52458e984a:function(e,n,r){
e[n>>>0]=r},__wbg_set_e4b9a833d288759a:function(e,n,r){e[n]=r},__wbg_value_e0f328965e184931:function(e){return e.value},__wbindgen_generic_0000000000000001:function(e){
return e},__wbindgen_generic_0000000000000002:function(e){return e},__wbindgen_generic_0000000000000003:function(e,n){return G(e,n)},__wbindgen_generic_0000000000000004:function(e){
return BigInt.asUintN(64,e)},__wbindgen_init_externref_table:function(){let e=l.__wbindgen_externrefs;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(
1026,!0),e.set(1027,!1)}}}}var Pt=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(t=>l.__wbg_machine_free(t,1));function rr(t){
let e=l.__externref_table_alloc();return l.__wbindgen_externrefs.set(e,t),e}function Ft(t){switch(typeof t){case"number":case"boolean":case"undefined":return`${t}`;case"\
string":return JSON.stringify(t);case"bigint":return`${t}n`;case"symbol":return t.description!==void 0?`Symbol(${t.description})`:"Symbol";case"function":return typeof t.
name=="string"&&t.name!==""?`Function(${t.name})`:"Function";case"object":{if(t===null)return"null";if(Array.isArray(t))return"["+Array.from(t,Ft).join(", ")+"]";
if(t instanceof Error)return`${t.name}: ${t.message}
${t.stack}`;let e=toString.call(t),n=/\[object ([^\]]+)\]/.exec(e)?.[1];if(n===void 0)return e;if(n==="Object")try{return"Object("+JSON.stringify(t)+")"}catch{return"\
Object"}return n}}}function or(t,e){return t=t>>>0,J().subarray(t/1,t/1+e)}var U=null;function k(){return(U===null||U.buffer.detached===!0||U.buffer.detached===
void 0&&U.buffer!==l.memory.buffer)&&(U=new DataView(l.memory.buffer)),U}function G(t,e){return t=t>>>0,ir(J().subarray(t,t+e))}var W=null;function J(){return(W===
null||W.byteLength===0)&&(W=new Uint8Array(l.memory.buffer)),W}function Pe(t,e){try{return t.apply(this,e)}catch(n){let r=rr(n);l.__wbindgen_exn_store(r)}}function P(t){
return t==null}function je(t,e,n){if(n===void 0){let a=z.encode(t),c=e(a.length,1)>>>0;return J().subarray(c,c+a.length).set(a),V=a.length,c}let r=t.length,o=e(
r,1)>>>0,s=J(),i=0;for(;i<r;i++){let a=t.charCodeAt(i);if(a>127)break;s[o+i]=a}if(i!==r){i!==0&&(t=t.slice(i)),o=n(o,r,r=i+t.length*3,1)>>>0;let a=J().subarray(
o+i,o+r),c=z.encodeInto(t,a);i+=c.written,o=n(o,r,i,1)>>>0}return V=i,o}function $(t){let e=l.__wbindgen_externrefs.get(t);return l.__externref_table_dealloc(t),
e}var ce=new TextDecoder("utf-8",{ignoreBOM:!0});ce.decode();var sr=2146435072,Ie=0;function ir(t){return Ie+=t.length,Ie>=sr&&(ce=new TextDecoder("utf-8",{ignoreBOM:!0}),
ce.decode(),Ie=t.length),ce.decode(t)}var z=new TextEncoder;"encodeInto"in z||(z.encodeInto=function(t,e){let n=z.encode(t);return e.set(n),{read:t.length,written:n.
length}});var V=0,ar,cr,l;function ur(t,e){return cr=t,l=t.exports,ar=e,U=null,W=null,l.__wbindgen_start(),l}function Ct(t){if(l!==void 0)return l;t!==void 0&&(Object.getPrototypeOf(t)===Object.prototype?{module:t}=t:console.warn("using deprecated parameters for `initS\
ync()`; pass a single object instead"));let e=nr();t instanceof WebAssembly.Module||(t=new WebAssembly.Module(t));let n=new WebAssembly.Instance(t,e);return ur(
n,t)}function Jt(){return Ct({module:(0,Gt.readFileSync)((0,Wt.join)(__dirname,"protocol.wasm"))}),{waiter:Dt,releaser:Mt,heart:It,subject:Bt,provider_path:jt,pull_request:Lt}}function zt(t){let{startGroup:e,endGroup:n,...r}=t,o;function s(){o!==void 0&&n(),o=void 0}let i=a=>(...c)=>{s(),a(...c)};return{...r,info:i(t.info),notice:i(t.
notice),warning:i(t.warning),error:i(t.error),setFailed:i(t.setFailed),detail(a,c){o!==a&&(s(),e(D(a)),o=a),t.info(D(c))},closeGroup:s}}var Vt=require("node:timers/promises"),fr=2**31-1;async function Ht(t,e){try{await(0,Vt.setTimeout)(Math.min(t,fr),void 0,{signal:e})}catch(n){if(!e.aborted)throw n}}var dr={debug:Ot,endGroup:Ut,error:qe,getInput:St,getState:qt,info:kt,notice:Tt,saveState:Nt,setFailed:Rt,setOutput:Et,setSecret:xt,startGroup:$t,summary:$e,warning:At};
function Kt(){let{env:t}=process;return{door:Jt(),core:zt(dr),env:t,clock:Date.now,random:Math.random,sleep:Ht,http:Je,children:lr}}var lr=()=>Promise.resolve().then(()=>v(require("node:child_process"),1));pr(Kt());async function pr(t){_t(()=>t.core.info("Still giving the lease back."));try{await ht(t)}catch(e){Ye(t.core,e)}t.core.closeGroup(),mt()}
