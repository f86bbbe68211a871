"use strict";var Gn=Object.create;var Rt=Object.defineProperty;var Wn=Object.getOwnPropertyDescriptor;var Hn=Object.getOwnPropertyNames;var Vn=Object.getPrototypeOf,zn=Object.prototype.hasOwnProperty;var Kn=(t,e,r)=>()=>{if(r)throw r[0];try{return t&&(e=t(t=0)),e}catch(n){throw r=[n],n}};var qe=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}};var Xn=(t,e,r,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Hn(e))!zn.call(t,s)&&s!==r&&Rt(t,s,{get:()=>e[s],enumerable:!(n=Wn(e,s))||n.enumerable});
return t};var E=(t,e,r)=>(r=t!=null?Gn(Vn(t)):{},Xn(e||!t||!t.__esModule?Rt(r,"default",{value:t,enumerable:!0}):r,t));var X=qe(G=>{"use strict";var $i=require("net"),es=require("tls"),Ce=require("http"),Tt=require("https"),ts=require("events"),ki=require("assert"),rs=require("util");
G.httpOverHttp=ns;G.httpsOverHttp=ss;G.httpOverHttps=os;G.httpsOverHttps=is;function ns(t){var e=new R(t);return e.request=Ce.request,e}function ss(t){var e=new R(
t);return e.request=Ce.request,e.createSocket=$t,e.defaultPort=443,e}function os(t){var e=new R(t);return e.request=Tt.request,e}function is(t){var e=new R(t);return e.
request=Tt.request,e.createSocket=$t,e.defaultPort=443,e}function R(t){var e=this;e.options=t||{},e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.maxSockets||
Ce.Agent.defaultMaxSockets,e.requests=[],e.sockets=[],e.on("free",function(n,s,o,i){for(var a=kt(s,o,i),c=0,u=e.requests.length;c<u;++c){var f=e.requests[c];if(f.
host===a.host&&f.port===a.port){e.requests.splice(c,1),f.request.onSocket(n);return}}n.destroy(),e.removeSocket(n)})}rs.inherits(R,ts.EventEmitter);R.prototype.
addRequest=function(e,r,n,s){var o=this,i=Be({request:e},o.options,kt(r,n,s));if(o.sockets.length>=this.maxSockets){o.requests.push(i);return}o.createSocket(i,function(a){
a.on("free",c),a.on("close",u),a.on("agentRemove",u),e.onSocket(a);function c(){o.emit("free",a,i)}function u(f){o.removeSocket(a),a.removeListener("free",c),a.
removeListener("close",u),a.removeListener("agentRemove",u)}})};R.prototype.createSocket=function(e,r){var n=this,s={};n.sockets.push(s);var o=Be({},n.proxyOptions,
{method:"CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(o.localAddress=e.localAddress),o.proxyAuth&&(o.headers=o.headers||
{},o.headers["Proxy-Authorization"]="Basic "+Buffer.from(o.proxyAuth).toString("base64")),j("making CONNECT request");var i=n.request(o);i.useChunkedEncodingByDefault=
!1,i.once("response",a),i.once("upgrade",c),i.once("connect",u),i.once("error",f),i.end();function a(l){l.upgrade=!0}function c(l,d,_){process.nextTick(function(){
u(l,d,_)})}function u(l,d,_){if(i.removeAllListeners(),d.removeAllListeners(),l.statusCode!==200){j("tunneling socket could not be established, statusCode=%d",l.
statusCode),d.destroy();var p=new Error("tunneling socket could not be established, statusCode="+l.statusCode);p.code="ECONNRESET",e.request.emit("error",p),n.removeSocket(
s);return}if(_.length>0){j("got illegal response body from proxy"),d.destroy();var p=new Error("got illegal response body from proxy");p.code="ECONNRESET",e.request.
emit("error",p),n.removeSocket(s);return}return j("tunneling connection has established"),n.sockets[n.sockets.indexOf(s)]=d,r(d)}function f(l){i.removeAllListeners(),
j(`tunneling socket could not be established, cause=%s
`,l.message,l.stack);var d=new Error("tunneling socket could not be established, cause="+l.message);d.code="ECONNRESET",e.request.emit("error",d),n.removeSocket(
s)}};R.prototype.removeSocket=function(e){var r=this.sockets.indexOf(e);if(r!==-1){this.sockets.splice(r,1);var n=this.requests.shift();n&&this.createSocket(n,function(s){
n.request.onSocket(s)})}};function $t(t,e){var r=this;R.prototype.createSocket.call(r,t,function(n){var s=t.request.getHeader("host"),o=Be({},r.options,{socket:n,
servername:s?s.replace(/:.*$/,""):t.host}),i=es.connect(0,o);r.sockets[r.sockets.indexOf(n)]=i,e(i)})}function kt(t,e,r){return typeof t=="string"?{host:t,port:e,
localAddress:r}:t}function Be(t){for(var e=1,r=arguments.length;e<r;++e){var n=arguments[e];if(typeof n=="object")for(var s=Object.keys(n),o=0,i=s.length;o<i;++o){
var a=s[o];n[a]!==void 0&&(t[a]=n[a])}}return t}var j;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?j=function(){var t=Array.prototype.slice.
call(arguments);typeof t[0]=="string"?t[0]="TUNNEL: "+t[0]:t.unshift("TUNNEL:"),console.error.apply(console,t)}:j=function(){};G.debug=j});var Nt=qe(Y=>{Y.httpOverHttp=t=>X().httpOverHttp(t);Y.httpOverHttps=t=>X().httpOverHttps(t);Y.httpsOverHttp=t=>X().httpsOverHttp(t);Y.httpsOverHttps=t=>X().httpsOverHttps(
t)});var as,de,De=Kn(()=>{as=()=>{throw new Error("undici is left out of dist/: see bundle.js")},de=class{constructor(){as()}}});var Sr=qe(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});Ee.format=wo;Ee.parse=yo;var mo=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,gr=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
_o=/[\\"]/g,go=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,wr=(()=>{let t=function(){};return t.prototype=Object.create(null),t})();function wo(t){
let{type:e,parameters:r}=t;if(!e||!go.test(e))throw new TypeError(`Invalid type: ${e}`);let n=e;if(r)for(let s of Object.keys(r)){if(!gr.test(s))throw new TypeError(
`Invalid parameter name: ${s}`);n+=`; ${s}=${Eo(r[s])}`}return n}function yo(t,e){let r=e?.comma===!0?So:65536,n=t.length,s=Ze(t,e?.start??0,n),o=s;s=Qe(t,s,n,r);
let i=et(t,o,s),a=t.slice(o,i).toLowerCase();return e?.parameters===!1?{type:a,index:s,parameters:new wr}:Oo(t,a,s,n,r)}var yr=32,br=9,vr=59,bo=61,_r=34,vo=92,So=44;
function Oo(t,e,r,n,s){let o=new wr;e:for(;r<n&&t.charCodeAt(r)!==s;){r=Ze(t,r+1,n);let i=r;for(;r<n;){let a=t.charCodeAt(r);if(a===s)break e;if(a===vr)continue e;
if(a===bo){let c=et(t,i,r),u=t.slice(i,c).toLowerCase();if(r=Ze(t,r+1,n),r<n&&t.charCodeAt(r)===_r){r++;let l="";for(;r<n;){let d=t.charCodeAt(r++);if(d===_r){r=
Qe(t,r,n,s),o[u]===void 0&&(o[u]=l);break}if(d===vo&&r<n){l+=t[r++];continue}l+=String.fromCharCode(d)}continue e}let f=r;if(r=Qe(t,r,n,s),o[u]===void 0){let l=et(
t,f,r);o[u]=t.slice(f,l)}continue e}r++}}return{type:e,index:r,parameters:o}}function Qe(t,e,r,n){for(;e<r;){let s=t.charCodeAt(e);if(s===vr||s===n)break;e++}return e}
function Ze(t,e,r){for(;e<r;){let n=t.charCodeAt(e);if(n!==yr&&n!==br)break;e++}return e}function et(t,e,r){for(;r>e;){let n=t.charCodeAt(r-1);if(n!==yr&&n!==br)
break;r--}return r}function Eo(t){if(gr.test(t))return t;if(mo.test(t))return`"${t.replace(_o,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${t}`)}});var jt=require("node:util");var Z=E(require("http")),Je=E(require("https"));function Me(t){let e=t.protocol==="https:";if(Yn(t))return;let r=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(r)try{return new le(r)}catch{if(!r.startsWith("http://")&&!r.startsWith("https://"))return new le(`http://${r}`)}else return}function Yn(t){if(!t.hostname)return!1;
let e=t.hostname;if(Qn(e))return!0;let r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let n;t.port?n=Number(t.port):t.protocol==="http:"?n=80:t.
protocol==="https:"&&(n=443);let s=[t.hostname.toUpperCase()];typeof n=="number"&&s.push(`${s[0]}:${n}`);for(let o of r.split(",").map(i=>i.trim().toUpperCase()).
filter(i=>i))if(o==="*"||s.some(i=>i===o||i.endsWith(`.${o}`)||o.startsWith(".")&&i.endsWith(`${o}`)))return!0;return!1}function Qn(t){let e=t.toLowerCase();return e===
"localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}var le=class extends URL{constructor(e,r){super(e,r),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}};var U=E(Nt());De();var w=function(t,e,r,n){function s(o){return o instanceof r?o:new r(function(i){i(o)})}return new(r||(r=Promise))(function(o,i){function a(f){
try{u(n.next(f))}catch(l){i(l)}}function c(f){try{u(n.throw(f))}catch(l){i(l)}}function u(f){f.done?o(f.value):s(f.value).then(a,c)}u((n=n.apply(t,e||[])).next())})},
O;(function(t){t[t.OK=200]="OK",t[t.MultipleChoices=300]="MultipleChoices",t[t.MovedPermanently=301]="MovedPermanently",t[t.ResourceMoved=302]="ResourceMoved",t[t.
SeeOther=303]="SeeOther",t[t.NotModified=304]="NotModified",t[t.UseProxy=305]="UseProxy",t[t.SwitchProxy=306]="SwitchProxy",t[t.TemporaryRedirect=307]="Temporar\
yRedirect",t[t.PermanentRedirect=308]="PermanentRedirect",t[t.BadRequest=400]="BadRequest",t[t.Unauthorized=401]="Unauthorized",t[t.PaymentRequired=402]="Paymen\
tRequired",t[t.Forbidden=403]="Forbidden",t[t.NotFound=404]="NotFound",t[t.MethodNotAllowed=405]="MethodNotAllowed",t[t.NotAcceptable=406]="NotAcceptable",t[t.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",t[t.RequestTimeout=408]="RequestTimeout",t[t.Conflict=409]="Conflict",t[t.Gone=410]="Gone",t[t.TooManyRequests=429]="TooManyR\
equests",t[t.InternalServerError=500]="InternalServerError",t[t.NotImplemented=501]="NotImplemented",t[t.BadGateway=502]="BadGateway",t[t.ServiceUnavailable=503]=
"ServiceUnavailable",t[t.GatewayTimeout=504]="GatewayTimeout"})(O||(O={}));var b;(function(t){t.Accept="accept",t.ContentType="content-type"})(b||(b={}));var T;
(function(t){t.ApplicationJson="application/json"})(T||(T={}));var cs=[O.MovedPermanently,O.ResourceMoved,O.SeeOther,O.TemporaryRedirect,O.PermanentRedirect],us=[O.BadGateway,O.ServiceUnavailable,O.GatewayTimeout],fs=["OPTI\
ONS","GET","DELETE","HEAD"],ls=10,ds=5,Le=class t extends Error{constructor(e,r){super(e),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,
t.prototype)}},Fe=class{constructor(e){this.message=e}readBody(){return w(this,void 0,void 0,function*(){return new Promise(e=>w(this,void 0,void 0,function*(){
let r=Buffer.alloc(0);this.message.on("data",n=>{r=Buffer.concat([r,n])}),this.message.on("end",()=>{e(r.toString())})}))})}readBodyBuffer(){return w(this,void 0,
void 0,function*(){return new Promise(e=>w(this,void 0,void 0,function*(){let r=[];this.message.on("data",n=>{r.push(n)}),this.message.on("end",()=>{e(Buffer.concat(
r))})}))})}};var pe=class{constructor(e,r,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this.
_maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=r||[],this.requestOptions=n,n&&(n.ignoreSslError!=
null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),n.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=
n.keepAlive),n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(e,r){return w(this,void 0,void 0,
function*(){return this.request("OPTIONS",e,null,r||{})})}get(e,r){return w(this,void 0,void 0,function*(){return this.request("GET",e,null,r||{})})}del(e,r){return w(
this,void 0,void 0,function*(){return this.request("DELETE",e,null,r||{})})}post(e,r,n){return w(this,void 0,void 0,function*(){return this.request("POST",e,r,n||
{})})}patch(e,r,n){return w(this,void 0,void 0,function*(){return this.request("PATCH",e,r,n||{})})}put(e,r,n){return w(this,void 0,void 0,function*(){return this.
request("PUT",e,r,n||{})})}head(e,r){return w(this,void 0,void 0,function*(){return this.request("HEAD",e,null,r||{})})}sendStream(e,r,n,s){return w(this,void 0,
void 0,function*(){return this.request(e,r,n,s)})}getJson(e){return w(this,arguments,void 0,function*(r,n={}){n[b.Accept]=this._getExistingOrDefaultHeader(n,b.Accept,
T.ApplicationJson);let s=yield this.get(r,n);return this._processResponse(s,this.requestOptions)})}postJson(e,r){return w(this,arguments,void 0,function*(n,s,o={}){
let i=JSON.stringify(s,null,2);o[b.Accept]=this._getExistingOrDefaultHeader(o,b.Accept,T.ApplicationJson),o[b.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,T.ApplicationJson);let a=yield this.post(n,i,o);return this._processResponse(a,this.requestOptions)})}putJson(e,r){return w(this,arguments,void 0,function*(n,s,o={}){
let i=JSON.stringify(s,null,2);o[b.Accept]=this._getExistingOrDefaultHeader(o,b.Accept,T.ApplicationJson),o[b.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,T.ApplicationJson);let a=yield this.put(n,i,o);return this._processResponse(a,this.requestOptions)})}patchJson(e,r){return w(this,arguments,void 0,function*(n,s,o={}){
let i=JSON.stringify(s,null,2);o[b.Accept]=this._getExistingOrDefaultHeader(o,b.Accept,T.ApplicationJson),o[b.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,T.ApplicationJson);let a=yield this.patch(n,i,o);return this._processResponse(a,this.requestOptions)})}request(e,r,n,s){return w(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(r),i=this._prepareRequest(e,o,s),a=this._allowRetries&&fs.includes(e)?this.
_maxRetries+1:1,c=0,u;do{if(u=yield this.requestRaw(i,n),u&&u.message&&u.message.statusCode===O.Unauthorized){let l;for(let d of this.handlers)if(d.canHandleAuthentication(
u)){l=d;break}return l?l.handleAuthentication(this,i,n):u}let f=this._maxRedirects;for(;u.message.statusCode&&cs.includes(u.message.statusCode)&&this._allowRedirects&&
f>0;){let l=u.message.headers.location;if(!l)break;let d=new URL(l);if(o.protocol==="https:"&&o.protocol!==d.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield u.readBody(),d.hostname!==o.hostname)for(let _ in s)_.toLowerCase()==="authorization"&&delete s[_];i=this._prepareRequest(e,d,s),u=yield this.
requestRaw(i,n),f--}if(!u.message.statusCode||!us.includes(u.message.statusCode))return u;c+=1,c<a&&(yield u.readBody(),yield this._performExponentialBackoff(c))}while(c<
a);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,r){return w(this,void 0,void 0,function*(){return new Promise((n,s)=>{
function o(i,a){i?s(i):a?n(a):s(new Error("Unknown error"))}this.requestRawWithCallback(e,r,o)})})}requestRawWithCallback(e,r,n){typeof r=="string"&&(e.options.
headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let s=!1;function o(c,u){s||(s=!0,n(c,u))}let i=e.httpModule.request(
e.options,c=>{let u=new Fe(c);o(void 0,u)}),a;i.on("socket",c=>{a=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),o(new Error(`Request timeout: ${e.
options.path}`))}),i.on("error",function(c){o(c)}),r&&typeof r=="string"&&i.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){i.end()}),r.pipe(i)):
i.end()}getAgent(e){let r=new URL(e);return this._getAgent(r)}getAgentDispatcher(e){let r=new URL(e),n=Me(r);if(n&&n.hostname)return this._getProxyAgentDispatcher(
r,n)}_prepareRequest(e,r,n){let s={};s.parsedUrl=r;let o=s.parsedUrl.protocol==="https:";s.httpModule=o?Je:Z;let i=o?443:80;if(s.options={},s.options.host=s.parsedUrl.
hostname,s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):i,s.options.path=(s.parsedUrl.pathname||"")+(s.parsedUrl.search||""),s.options.method=e,s.options.
headers=this._mergeHeaders(n),this.userAgent!=null&&(s.options.headers["user-agent"]=this.userAgent),s.options.agent=this._getAgent(s.parsedUrl),this.handlers)for(let a of this.
handlers)a.prepareRequest(s.options);return s}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},Q(this.requestOptions.headers),
Q(e||{})):Q(e||{})}_getExistingOrDefaultHeader(e,r,n){let s;if(this.requestOptions&&this.requestOptions.headers){let i=Q(this.requestOptions.headers)[r];i&&(s=typeof i==
"number"?i.toString():i)}let o=e[r];return o!==void 0?typeof o=="number"?o.toString():o:s!==void 0?s:n}_getExistingOrDefaultContentTypeHeader(e,r){let n;if(this.
requestOptions&&this.requestOptions.headers){let o=Q(this.requestOptions.headers)[b.ContentType];o&&(typeof o=="number"?n=String(o):Array.isArray(o)?n=o.join(",\
 "):n=o)}let s=e[b.ContentType];return s!==void 0?typeof s=="number"?String(s):Array.isArray(s)?s.join(", "):s:n!==void 0?n:r}_getAgent(e){let r,n=Me(e),s=n&&n.
hostname;if(this._keepAlive&&s&&(r=this._proxyAgent),s||(r=this._agent),r)return r;let o=e.protocol==="https:",i=100;if(this.requestOptions&&(i=this.requestOptions.
maxSockets||Z.globalAgent.maxSockets),n&&n.hostname){let a={maxSockets:i,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&
{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})},c,u=n.protocol==="https:";o?c=u?U.httpsOverHttps:U.httpsOverHttp:c=u?U.httpOverHttps:
U.httpOverHttp,r=c(a),this._proxyAgent=r}if(!r){let a={keepAlive:this._keepAlive,maxSockets:i};r=o?new Je.Agent(a):new Z.Agent(a),this._agent=r}return o&&this._ignoreSslError&&
(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(e,r){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;
let s=e.protocol==="https:";return n=new de(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.
username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=n,s&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),
n}_getUserAgentWithOrchestrationId(e){let r=e||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){let s=n.replace(/[^a-z0-9_.-]/gi,"_");return`${r}\
 actions_orchestration_id/${s}`}return r}_performExponentialBackoff(e){return w(this,void 0,void 0,function*(){e=Math.min(ls,e);let r=ds*Math.pow(2,e);return new Promise(
n=>setTimeout(()=>n(),r))})}_processResponse(e,r){return w(this,void 0,void 0,function*(){return new Promise((n,s)=>w(this,void 0,void 0,function*(){let o=e.message.
statusCode||0,i={statusCode:o,result:null,headers:{}};o===O.NotFound&&n(i);function a(f,l){if(typeof l=="string"){let d=new Date(l);if(!isNaN(d.valueOf()))return d}
return l}let c,u;try{u=yield e.readBody(),u&&u.length>0&&(r&&r.deserializeDates?c=JSON.parse(u,a):c=JSON.parse(u),i.result=c),i.headers=e.message.headers}catch{}
if(o>299){let f;c&&c.message?f=c.message:u&&u.length>0?f=u:f=`Failed request: (${o})`;let l=new Le(f,o);l.result=i.result,s(l)}else n(i)}))})}},Q=t=>Object.keys(
t).reduce((e,r)=>(e[r.toLowerCase()]=t[r],e),{});async function he(t,e,r){let n=new AbortController,s=new Error(`no answer within ${t/1e3} s`),o=setTimeout(()=>n.abort(s),t),i=()=>n.abort(e.reason);e.addEventListener(
"abort",i,{once:!0}),e.aborted&&i();try{return await r(n.signal)}catch(a){throw n.signal.reason===s?s:a}finally{clearTimeout(o),e.removeEventListener("abort",i)}}var ps=1024*1024;function Ut(){let t,e={prepareRequest(o){o.signal=t},canHandleAuthentication:()=>!1,handleAuthentication:()=>Promise.reject(new Error("not used"))},
r=new Map;function n(o){let i=r.get(o);if(i!==void 0)return i;let a=new pe("mq-lease",[e],{allowRedirects:!1,allowRetries:!1,keepAlive:!0});return r.set(o,a),a}
function s({verb:o,url:i,body:a,headers:c,limit_ms:u,limit_bytes:f=ps,signal:l}){async function d(_){t=_;let{message:p}=await n(new URL(i).protocol).request(o,i,
a,c),v=await hs(p,f),g=(p.headers["content-encoding"]==="gzip"?await ms(v):v).toString("utf8");return{http:p.statusCode??0,headers:p.headers,text:g}}return u===
void 0?d(l):he(u,l,d)}return{exchange:s,close:()=>r.forEach(o=>o.dispose())}}async function hs(t,e){let r=[],n=0;for await(let s of t){if(n+=s.length,n>e)throw new Error(
`the answer is larger than ${e/1024/1024} MiB`);r.push(s)}return Buffer.concat(r)}async function ms(t){let{gunzip:e}=await Promise.resolve().then(()=>E(require("node:zlib"),1));
return(0,jt.promisify)(e)(t)}function A(t){if(t instanceof AggregateError&&t.errors.length>0)return A(t.errors[0]);if(!(t instanceof Error))return String(t);let e="\
code"in t?String(t.code):"";return t.message||e||t.name}var _s=3e4,gs=4*6e4,ws=15e3;function It({auth:t,audience:e,env:r,exchange:n,clock:s,mask:o}){if(t!==""){o(t);let f=t.replace(/^\S+\s+/,"");return f!==t&&o(f),{any:!0,
kind:"the input auth",authorization:async()=>t}}let{ACTIONS_ID_TOKEN_REQUEST_URL:i,ACTIONS_ID_TOKEN_REQUEST_TOKEN:a}=r;if(!i||!a)return{any:!1,kind:"none",authorization:async()=>{}};
let c="",u=0;return{any:!0,kind:`a GitHub OIDC token for the audience ${e}`,async authorization({fresh:f,signal:l}){return(f||s()>=u-_s)&&(c=await ys({url:i,request_token:a,
audience:e,exchange:n,signal:l}),o(c),u=bs(c)??s()+gs),`Bearer ${c}`}}}async function ys({url:t,request_token:e,audience:r,exchange:n,signal:s}){let o=new URL(t);
o.searchParams.set("audience",r);let{http:i,text:a}=await n({verb:"GET",url:o.href,body:null,headers:{accept:"application/json",authorization:`Bearer ${e}`},limit_ms:ws,
signal:s}).catch(u=>{throw new Error(`GitHub gave no OIDC token: ${A(u)}`,{cause:u})});if(i!==200)throw new Error(`GitHub gave no OIDC token: it answered ${i}`);
let c=Pt(a,"value");if(typeof c!="string"||c==="")throw new Error("GitHub gave no OIDC token: its answer holds none");return c}function bs(t){let e=Pt(Buffer.from(
t.split(".")[1]??"","base64url").toString("utf8"),"exp");return typeof e=="number"?e*1e3:void 0}function Pt(t,e){try{return JSON.parse(t)?.[e]}catch{return}}function qt(t){return({level:e,text:r,group:n})=>n===void 0?t[e](ee(r)):t.detail(n,r)}function Ge(t){return t.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ")}function ee(t){return Ge(t).replace(/##\[/g,"## [").replace(/^\s*::/,": :")}function Mt({detail:t,lost_at_ms:e},{fencing_token:r}){return`The lease${r===void 0?
"":` with fencing token ${r}`} was lost, as was found out at ${new Date(e).toISOString()}: ${t}`}function te(t,e){t.setFailed(ee(e))}function Ct(t,e){if(!(e instanceof
Error))return t.setFailed(String(e));t.debug(e.stack??""),t.setFailed(e.message)}var vs=/^[A-Z][a-z]{2,8},? .* GMT$/;function me(t,e){let r=t?.trim()??"";if(/^\d+(\.\d+)?$/.test(r))return Number(r)*1e3;if(!vs.test(r))return;let n=Date.parse(
r);return Number.isNaN(n)?void 0:Math.max(0,n-e)}function Bt({provider:t,exchange:e,credentials:r,clock:n}){async function s(o,i){let a=`${t}/${o.verb}`;try{let c=await r.authorization({fresh:o.fresh_credential,
signal:i}),u=await e({verb:"POST",url:a,body:JSON.stringify(o.body),headers:{accept:"application/json","content-type":"application/json",...c!==void 0&&{authorization:c},
...o.wait_seconds!==void 0&&{prefer:`wait=${o.wait_seconds}`}},limit_ms:o.time_limit_ms,signal:i});return Ss(u,a,n())}catch(c){return{kind:"not_answered",detail:A(
c)}}}return{send:s}}function Ss({http:t,headers:e,text:r},n,s){let o=me(e["retry-after"],s),i=t>=300&&t<400?Es(e.location,n):void 0;return{kind:"answered",http:t,
body:Os(r),wait_applied:/(^|[,;\s])wait=\d/i.test(String(e["preference-applied"]??"")),...o!==void 0&&{retry_after_ms:o},...i!==void 0&&{location:i}}}function Os(t){
try{return JSON.parse(t)}catch{return null}}function Es(t,e){if(t===void 0||!URL.canParse(t,e))return t;let r=new URL(t,e);return r.username=r.password=r.search=
r.hash="",r.href}function _e(t,{server:e,subject:r,auth:n,audience:s,cancelled:o,measuring:i}){let{door:a,core:c,env:u,clock:f,random:l,sleep:d}=t,{exchange:_,close:p}=t.http(),
v=c.setSecret,h=It({auth:n,audience:s,env:u,exchange:_,clock:f,mask:v});h.any&&xs(e)&&c.warning("lease_service_url begins with http://: the credential can be re\
ad by everybody on the way. Use https://.");let g=e+a.provider_path(r),{send:C}=Bt({provider:g,exchange:_,credentials:h,clock:f});return{hands:{measure:i?.(_)??
As,send:C,sleep:d,say:qt(c),clock:f,random:l,cancelled:o},credential:h.kind,close:p}}async function As(){return{kind:"measuring_failed",detail:"Nothing is measu\
red here."}}function xs(t){let{protocol:e,hostname:r}=new URL(t);return e==="http:"&&r!=="localhost"&&r!=="[::1]"&&!/^127(\.\d+){3}$/.test(r)}async function ge(t,e){let{clock:r,random:n,say:s,cancelled:o}=e,i=new AbortController().signal,a=!1,c={kind:"started"};try{for(;;){let{lines:u,next:f}=t.next(c,
r(),n());if(u.forEach(s),f.kind==="finish")return f.outcome;c=await Rs(f,e,a?i:o),o.aborted&&!a&&(a=!0,c={kind:"cancelled"})}}finally{t.free()}}async function Rs(t,e,r){
switch(t.kind){case"measure":return e.measure(t,r);case"send":return e.send(t,r);case"sleep":return await e.sleep(t.ms,r),{kind:"slept"}}}var Dt=1e3,Ts=100,$s=6,ks=15e3;function Lt({subject:t,connect:e,sleep:r,clock:n,random:s}){async function o({time_limit_ms:i},a){let c=n()+i;for(let u=1;;u+=1)try{
return await Ns(e(),t,a,Math.min(ks,i))}catch(f){let l=js(f,u,n(),s());if(l===void 0||u===$s||a.aborted||n()+l>c)return{kind:"measuring_failed",detail:Us(f,t)};
await r(l,a)}}return{measure:o}}async function Ns(t,{owner:e,repo:r,base_ref:n,head_sha:s},o,i){async function a(l){let d=`${n}...${s}`,{data:_}=await he(i,o,p=>t(
"GET /repos/{owner}/{repo}/compare/{basehead}",{owner:e,repo:r,basehead:d,per_page:Ts,page:l,request:{signal:p}}));if(!Number.isSafeInteger(_?.ahead_by)||!Array.
isArray(_.commits))throw new Error("the answer can't be read");return _}let c=await a(1),u=c.ahead_by;if(u>Dt)return{kind:"measured",priority:u};let f=c.commits;
for(let l=2;f.length<u;l+=1){let d=(await a(l)).commits;if(d.length===0)break;f.push(...d)}return{kind:"measured",priority:u,commits:f.slice(0,Dt).map(({sha:l})=>l)}}
function js(t,e,r,n){let s=1e3*2**(e-1)*(.5+n/2),{status:o,headers:i}=We(t),a=Ft(t);if(o!==void 0&&o<500&&o!==408&&!a)return;let c=me(i["retry-after"],r),u=a?Number(
i["x-ratelimit-reset"]??NaN)*1e3-r:NaN;return Math.max(s,c??(Number.isNaN(u)?0:u+1e3))}function Ft(t){let{status:e,headers:r}=We(t);return e===429?!0:e===403&&(r["\
x-ratelimit-remaining"]==="0"||r["retry-after"]!==void 0)}function We(t){let e=t instanceof Error&&"response"in t?t.response:void 0;return typeof e!="object"||e===
null?{headers:{}}:{headers:{},...e}}function Us(t,{owner:e,repo:r,base_ref:n,head_sha:s}){let o=`GitHub could not be asked how far ${s} is ahead of ${n} in ${e}\
/${r}`,{status:i,headers:a}=We(t);if(Ft(t)){let c=Number(a["x-ratelimit-reset"]??NaN)*1e3,u=Number.isNaN(c)?"":` until ${new Date(c).toISOString()}`;return`${o}\
: the rate limit of github_token is used up${u}.`}switch(i){case void 0:return`${o}: ${Jt(t)}.`;case 401:return`${o}: it refused github_token (401). Leave the i\
nput out, or give a valid token.`;case 403:case 404:return`${o}: it answered ${i}. The job needs "permissions: { contents: read }", or github_token must be one \
that reads ${e}/${r}; and both the branch and the commit must still be there.`;default:return`${o}: it answered ${i}.`}}function Jt(t){return t instanceof Error&&
t.cause!==void 0?Jt(t.cause):A(t)}var zt=require("node:crypto"),we=require("node:fs"),ye=require("node:path");var Gt=require("node:fs");function Is(t,e=Ve){try{return{pid:t,started:Ht(t,e).started}}catch{return{pid:t}}}function He({pid:t,started:e},r=Ve){if(e===void 0)return Ps(
t);try{let n=Ht(t,r);return n.started===e&&n.state!=="Z"&&n.state!=="X"}catch(n){return!["ENOENT","ESRCH"].includes(Vt(n))}}function Wt(t,e=Ve){try{return e(t,"\
comm").trim()==="Runner.Worker"?Is(t,e):void 0}catch{return}}var Ve=(t,e)=>(0,Gt.readFileSync)(`/proc/${t}/${e}`,"utf8");function Ht(t,e){let r=e(t,"stat").split(
")").at(-1)?.trim().split(" ")??[],[n]=r,s=r[19];if(n===void 0||s===void 0)throw new Error(`/proc/${t}/stat can't be read`);return{state:n,started:s}}function Ps(t){
try{return process.kill(t,0)}catch(e){return Vt(e)==="EPERM"}}var Vt=t=>t instanceof Error&&"code"in t?String(t.code):"";var qs=2e4,Ms=3e3,Cs=20,Bs=["INPUT_GITHUB_TOKEN","GITHUB_TOKEN","GH_TOKEN"];async function Kt(t,e,r,n=(0,ye.join)(__dirname,"heartbeat.js")){let s={...e,heart:(0,zt.randomUUID)()};
t.write(s);let{spawn:o}=await r.children(),i=(0,we.openSync)(t.log_path,"a",384);try{await Ds(o,n,t,s.heart,i,r.env)}finally{(0,we.closeSync)(i)}if(!await Xt(()=>t.
beat(s.heart)!==void 0,qs,r))throw new Error(`the heartbeat process did not start
${t.log()}`.trimEnd());return s}function Ds(t,e,r,n,s,o){let i=Object.fromEntries(Object.entries(o).filter(([a])=>!Bs.includes(a)));return new Promise((a,c)=>{let u=t(
process.execPath,[e,r.path,n],{detached:!0,stdio:["ignore",s,s],env:i,cwd:(0,ye.parse)(process.execPath).root,windowsHide:!0});u.once("error",c),u.once("spawn",
()=>{u.unref(),a()})})}async function ze(t,e,r){let{heart:n,...s}=e;t.write(s),n!==void 0&&await Xt(()=>{let o=t.beat(n);return o===void 0||o.stopped===!0||!He(
o.process)},Ms,r)}async function Xt(t,e,{clock:r,sleep:n}){let s=new AbortController().signal;for(let o=r()+e;r()<o;await n(Cs,s))if(t())return!0;return t()}var re=class extends Error{},Ls=["success","failure","cancelled"],Fs=1440*60;function Yt(t){let e=[];function r(o,i){try{return i(t(o))}catch(a){e.push(`Input ${o}\
 ${a instanceof Error?a.message:a}`);return}}let n=r("lease_service_url",Js),s={server:n,release_with_status:r("release_with_status",Gs),auth:r("auth",Ws),audience:t(
"oidc_audience")||(n===void 0?"":new URL(n).origin),github_token:t("github_token"),timeout_ms:r("timeout_minutes",o=>6e4*Ke(o||"350",.001,720*60)),poll_interval_ms:r(
"poll_interval_seconds",o=>1e3*Ke(o||"15",.1,3600)),lease_ttl_ms:r("lease_ttl_seconds",Hs),auto_release:r("auto_release",Vs),run:zs({priority:t("priority"),base_ref:t(
"base_ref"),head_ref:t("head_ref"),head_sha:t("head_sha")})};if(e.length>0)throw new re(e.join(`
`));return s}function Js(t){let e="give the address of the lease server, such as https://lease.example.com";if(t==="")throw new Error(`is empty: ${e}.`);if(!URL.canParse(t))
throw new Error(`is no URL: ${e}.`);let r=new URL(t);if(r.protocol!=="https:"&&r.protocol!=="http:")throw new Error(`begins with ${r.protocol}, not with https:/\
/ or http://: ${e}.`);if(r.username!==""||r.password!=="")throw new Error("holds a user or a password: give it as the input auth instead, which is masked.");if(r.
search!==""||r.hash!=="")throw new Error('holds a "?" or "#": leave that part out.');return r.href.replace(/\/+$/,"")}function Gs(t){if(t!==""){if(!Ls.includes(
t))throw new Error(`is ${be(t)}: it must be success, failure or cancelled, or left out.`);return t}}function Ws(t){if(/[^\t\x20-\x7e\x80-\xff]/.test(t))throw new Error(
"holds a line break or another character that no header may have: check the secret it comes from.");return t}function Hs(t){let e=Ke(t||"90",0,Fs);if(e>0&&e<1)throw new Error(
`is ${be(t)}: give 1 or more, or 0 for no heartbeats.`);return e*1e3}function Ke(t,e,r){let n=/^\d*\.?\d+$|^\d+\.$/.test(t)?Number(t):NaN;if(!(n>=e&&n<=r))throw new Error(
`is ${be(t)}: give a number from ${e} to ${r}, such as 15 or 0.5.`);return n}function Vs(t){switch(t){case"":case"true":case"True":case"TRUE":return!0;case"fals\
e":case"False":case"FALSE":return!1;default:throw new Error(`is ${be(t)}: it must be true or false.`)}}var be=t=>JSON.stringify(t.slice(0,40));function zs(t){return Object.
fromEntries(Object.entries(t).filter(([,e])=>e!==""))}var Se=require("node:crypto"),S=require("node:fs"),$=require("node:path"),Ks=20,W=class{constructor(e){let r=e.RUNNER_TEMP;if(!r)throw new Error("RUNNER_TEMP is\
 not set. This is an action: it runs on a GitHub Actions runner.");this.folder=(0,$.join)(r,"mq-lease"),this.job=[e.GITHUB_RUN_ID,e.GITHUB_RUN_ATTEMPT,e.GITHUB_JOB].
join("/")}of(e,{owner:r,repo:n,base_ref:s}){let o=[e,r,n,s].join(`
`);return new ve(this.folder,(0,Se.createHash)("sha256").update(o).digest("hex").slice(0,16))}known(e){let r=e.read();return r?.job===this.job?r:void 0}all(e){return Xs(
this.folder).map(r=>this.known(new ve(this.folder,r))).filter(r=>r!==void 0).filter(r=>r.server===e)}},ve=class t{constructor(e,r){this.folder=e,this.path=(0,$.join)(
e,`${r}.json`),this.name=r,this.log_path=(0,$.join)(e,`${r}.heartbeat.log`)}static at(e){return new t((0,$.dirname)(e),(0,$.basename)(e,".json"))}read(){return Qt(
this.path)}write(e){(0,S.mkdirSync)(this.folder,{recursive:!0,mode:448}),Zt(this.path,e)}beat(e){return e===void 0?void 0:Qt(this.beatPath(e))}writeBeat(e){Zt(this.
beatPath(e.heart),e)}beatPath(e){return(0,$.join)(this.folder,`${this.name}.heartbeat.${e}.json`)}log(){try{return(0,S.readFileSync)(this.log_path,"utf8").trimEnd()}catch{
return""}}};function Xs(t){try{return(0,S.readdirSync)(t).filter(e=>/^[0-9a-f]{16}\.json$/.test(e)).map(e=>e.slice(0,16))}catch{return[]}}function Qt(t){try{return JSON.
parse((0,S.readFileSync)(t,"utf8"))}catch{return}}function Zt(t,e){let r=`${t}.${(0,Se.randomUUID)()}`;try{(0,S.writeFileSync)(r,JSON.stringify(e),{mode:384,flag:"\
wx"}),Ys(t,r)}catch(n){throw(0,S.rmSync)(r,{force:!0}),n}}function Ys(t,e){for(let r=1;;r+=1)try{return(0,S.renameSync)(e,t)}catch(n){if(process.platform!=="win\
32"||r===Ks)throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}De();function er(t,e){if(!t&&!e.auth)throw new Error("Parameter token or opts.auth is required");if(t&&e.auth)throw new Error("Parameters token and opts.auth may not\
 both be specified");return typeof e.auth=="string"?e.auth:`token ${t}`}function tr(){return process.env.GITHUB_API_URL||"https://api.github.com"}function rr(t){var e;let r=(e=process.env.ACTIONS_ORCHESTRATION_ID)===null||e===void 0?
void 0:e.trim();if(r){let s=`actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`;return t?.includes(s)?t:`${t?`${t} `:""}${s}`}return t}function H(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function Oe(t,e,r,n){if(typeof r!="function")throw new Error("method for before hook must be a function");return n||(n={}),Array.isArray(e)?e.reverse().reduce((s,o)=>Oe.
bind(null,t,o,s,n),r)():Promise.resolve().then(()=>t.registry[e]?t.registry[e].reduce((s,o)=>o.hook.bind(null,s,n),r)():r(n))}function nr(t,e,r,n){let s=n;t.registry[r]||(t.registry[r]=[]),e==="before"&&(n=(o,i)=>Promise.resolve().then(s.bind(null,i)).then(o.bind(null,i))),e==="after"&&
(n=(o,i)=>{let a;return Promise.resolve().then(o.bind(null,i)).then(c=>(a=c,s(a,i))).then(()=>a)}),e==="error"&&(n=(o,i)=>Promise.resolve().then(o.bind(null,i)).
catch(a=>s(a,i))),t.registry[r].push({hook:n,orig:s})}function sr(t,e,r){if(!t.registry[e])return;let n=t.registry[e].map(s=>s.orig).indexOf(r);n!==-1&&t.registry[e].splice(n,1)}var or=Function.bind,ir=or.bind(or);function ar(t,e,r){let n=ir(sr,null).apply(null,r?[e,r]:[e]);t.api={remove:n},t.remove=n,["before","error","after","wrap"].forEach(
s=>{let o=r?[e,s,r]:[e,s];t[s]=t.api[s]=ir(nr,null).apply(null,o)})}function Zs(){let t=Symbol("Singular"),e={registry:{}},r=Oe.bind(null,e,t);return ar(r,e,t),
r}function eo(){let t={registry:{}},e=Oe.bind(null,t);return ar(e,t),e}var cr={Singular:Zs,Collection:eo};var to="0.0.0-development",ro=`octokit-endpoint.js/${to} ${H()}`,no={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+js\
on","user-agent":ro},mediaType:{format:""}};function so(t){return t?Object.keys(t).reduce((e,r)=>(e[r.toLowerCase()]=t[r],e),{}):{}}function oo(t){if(typeof t!=
"object"||t===null||Object.prototype.toString.call(t)!=="[object Object]")return!1;let e=Object.getPrototypeOf(t);if(e===null)return!0;let r=Object.prototype.hasOwnProperty.
call(e,"constructor")&&e.constructor;return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(t)}function lr(t,e){let r=Object.
assign({},t);return Object.keys(e).forEach(n=>{oo(e[n])?n in t?r[n]=lr(t[n],e[n]):Object.assign(r,{[n]:e[n]}):Object.assign(r,{[n]:e[n]})}),r}function ur(t){for(let e in t)
t[e]===void 0&&delete t[e];return t}function Ye(t,e,r){if(typeof e=="string"){let[s,o]=e.split(" ");r=Object.assign(o?{method:s,url:o}:{url:s},r)}else r=Object.
assign({},e);r.headers=so(r.headers),ur(r),ur(r.headers);let n=lr(t||{},r);return r.url==="/graphql"&&(t&&t.mediaType.previews?.length&&(n.mediaType.previews=t.
mediaType.previews.filter(s=>!n.mediaType.previews.includes(s)).concat(n.mediaType.previews)),n.mediaType.previews=(n.mediaType.previews||[]).map(s=>s.replace(/-preview/,
""))),n}function io(t,e){let r=/\?/.test(t)?"&":"?",n=Object.keys(e);return n.length===0?t:t+r+n.map(s=>s==="q"?"q="+e.q.split("+").map(encodeURIComponent).join(
"+"):`${s}=${encodeURIComponent(e[s])}`).join("&")}var ao=/\{[^{}}]+\}/g;function co(t){return t.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function uo(t){
let e=t.match(ao);return e?e.map(co).reduce((r,n)=>r.concat(n),[]):[]}function fr(t,e){let r={__proto__:null};for(let n of Object.keys(t))e.indexOf(n)===-1&&(r[n]=
t[n]);return r}function dr(t){return t.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){return/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,
"]")),e}).join("")}function z(t){return encodeURIComponent(t).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function ne(t,e,r){
return e=t==="+"||t==="#"?dr(e):z(e),r?z(r)+"="+e:e}function V(t){return t!=null}function Xe(t){return t===";"||t==="&"||t==="?"}function fo(t,e,r,n){var s=t[r],
o=[];if(V(s)&&s!=="")if(typeof s=="string"||typeof s=="number"||typeof s=="bigint"||typeof s=="boolean")s=s.toString(),n&&n!=="*"&&(s=s.substring(0,parseInt(n,10))),
o.push(ne(e,s,Xe(e)?r:""));else if(n==="*")Array.isArray(s)?s.filter(V).forEach(function(i){o.push(ne(e,i,Xe(e)?r:""))}):Object.keys(s).forEach(function(i){V(s[i])&&
o.push(ne(e,s[i],i))});else{let i=[];Array.isArray(s)?s.filter(V).forEach(function(a){i.push(ne(e,a))}):Object.keys(s).forEach(function(a){V(s[a])&&(i.push(z(a)),
i.push(ne(e,s[a].toString())))}),Xe(e)?o.push(z(r)+"="+i.join(",")):i.length!==0&&o.push(i.join(","))}else e===";"?V(s)&&o.push(z(r)):s===""&&(e==="&"||e==="?")?
o.push(z(r)+"="):s===""&&o.push("");return o}function lo(t){return{expand:po.bind(null,t)}}function po(t,e){var r=["+","#",".","/",";","?","&"];return t=t.replace(
/\{([^\{\}]+)\}|([^\{\}]+)/g,function(n,s,o){if(s){let a="",c=[];if(r.indexOf(s.charAt(0))!==-1&&(a=s.charAt(0),s=s.substr(1)),s.split(/,/g).forEach(function(u){
var f=/([^:\*]*)(?::(\d+)|(\*))?/.exec(u);c.push(fo(e,a,f[1],f[2]||f[3]))}),a&&a!=="+"){var i=",";return a==="?"?i="&":a!=="#"&&(i=a),(c.length!==0?a:"")+c.join(
i)}else return c.join(",")}else return dr(o)}),t==="/"?t:t.replace(/\/$/,"")}function pr(t){let e=t.method.toUpperCase(),r=(t.url||"/").replace(/:([a-z]\w+)/g,"\
{$1}"),n=Object.assign({},t.headers),s,o=fr(t,["method","baseUrl","url","headers","request","mediaType"]),i=uo(r);r=lo(r).expand(o),/^http/.test(r)||(r=t.baseUrl+
r);let a=Object.keys(t).filter(f=>i.includes(f)).concat("baseUrl"),c=fr(o,a);if(!/application\/octet-stream/i.test(n.accept)&&(t.mediaType.format&&(n.accept=n.accept.
split(/,/).map(f=>f.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${t.mediaType.format}`)).join(",")),r.endsWith("/graphql")&&
t.mediaType.previews?.length)){let f=n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];n.accept=f.concat(t.mediaType.previews).map(l=>{let d=t.mediaType.format?
`.${t.mediaType.format}`:"+json";return`application/vnd.github.${l}-preview${d}`}).join(",")}return["GET","HEAD"].includes(e)?r=io(r,c):"data"in c?s=c.data:Object.
keys(c).length&&(s=c),!n["content-type"]&&typeof s<"u"&&(n["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(e)&&typeof s>"u"&&(s=""),
Object.assign({method:e,url:r,headers:n},typeof s<"u"?{body:s}:null,t.request?{request:t.request}:null)}function ho(t,e,r){return pr(Ye(t,e,r))}function hr(t,e){
let r=Ye(t,e),n=ho.bind(null,r);return Object.assign(n,{DEFAULTS:r,defaults:hr.bind(null,r),merge:Ye.bind(null,r),parse:pr})}var mr=hr(null,no);var Ur=E(Sr(),1);var Ao=/^-?\d+$/,xe=/^-?\d+n+$/,I=JSON.stringify,tt=JSON.parse,Rr=/^-?\d+n$/,Or=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,Er=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,rt=t=>t===
void 0||typeof t=="function"||typeof t=="symbol",nt=t=>t!==null&&typeof t=="object"&&t.constructor&&t.constructor.name==="RawJSON",xo=(t,e,r)=>{let n="";typeof r==
"number"?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):typeof r=="string"&&(n=r.slice(0,10));let s=typeof e=="function",o=Array.isArray(e)?new Set(e.map(
String)):null,i=(p,v,h)=>(h!==null&&typeof h=="object"&&typeof h.toJSON=="function"&&(h=h.toJSON(v)),typeof h=="string"&&xe.test(h)?h+"n":typeof h=="bigint"?"ra\
wJSON"in JSON?JSON.rawJSON(h.toString()):h.toString()+"n":(s&&(h=e.call(p,v,h)),h!==null&&typeof h=="object"&&(h instanceof Number||h instanceof String||h instanceof
Boolean)&&(h=h.valueOf()),h)),a=i({"":t},"",t);if(rt(a))return;let c=a===null||typeof a!="object",u=nt(a);if(c||u)return I(a);let f=[],l=0,d=[{parent:{"":a},key:"",
val:a,isArray:Array.isArray(a),keys:Array.isArray(a)?null:Object.keys(a),index:0,first:!0}],_=new WeakSet([a]);for(;d.length>0;){let p=d[d.length-1];p.index===0&&
(f.push(p.isArray?"[":"{"),l++);let v=!1;if(p.isArray)if(p.index<p.val.length){p.first||f.push(","),n&&f.push(`
`+n.repeat(l));let h=p.val[p.index],g=i(p.val,String(p.index),h);if(rt(g))f.push("null"),p.first=!1,p.index++;else{let C=g!==null&&typeof g=="object",B=nt(g);if(C&&
!B){if(_.has(g))throw new TypeError("Converting circular structure to JSON");_.add(g),d.push({parent:p.val,key:String(p.index),val:g,isArray:Array.isArray(g),keys:Array.
isArray(g)?null:Object.keys(g),index:0,first:!0}),p.first=!1,p.index++}else f.push(I(g)),p.first=!1,p.index++}}else v=!0;else{for(;p.index<p.keys.length;){let g=p.
keys[p.index++];if(o&&!o.has(g))continue;let B=p.val[g],y=i(p.val,g,B);if(rt(y))continue;p.first||f.push(","),n?f.push(`
`+n.repeat(l)+I(g)+": "):f.push(I(g)+":");let J=y!==null&&typeof y=="object",Pe=nt(y);if(J&&!Pe){if(_.has(y))throw new TypeError("Converting circular structure \
to JSON");_.add(y),d.push({parent:p.val,key:g,val:y,isArray:Array.isArray(y),keys:Array.isArray(y)?null:Object.keys(y),index:0,first:!0}),p.first=!1;break}else f.
push(I(y)),p.first=!1}p.index>=p.keys.length&&d[d.length-1]===p&&(v=!0)}v&&(l--,!p.first&&n&&f.push(`
`+n.repeat(l)),f.push(p.isArray?"]":"}"),_.delete(p.val),d.pop())}return f.join("")},Tr=(t,e,r)=>{try{return"rawJSON"in JSON?I(t,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof e=="function"?e(a,c):(Array.isArray(e)&&e.includes(a),c),r):t?I(t,(a,c)=>typeof c=="string"&&xe.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof e=="function"?e(a,c):(Array.isArray(e)&&e.includes(a),c),r).replace(Or,"$1$2$3").replace(Er,"$1$2$3"):I(t,e,r)}catch(n){if(n instanceof RangeError){let s=xo(
t,e,r);return s===void 0?void 0:"rawJSON"in JSON?s:s.replace(Or,"$1$2$3").replace(Er,"$1$2$3")}throw n}},Ae=new Map,Ro=()=>{let t=JSON.parse.toString();if(Ae.has(
t))return Ae.get(t);try{let e=JSON.parse("1",(r,n,s)=>!!s?.source&&s.source==="1");return Ae.set(t,e),e}catch{return Ae.set(t,!1),!1}},To=(t,e,r,n)=>typeof e=="\
string"&&Rr.test(e)?BigInt(e.slice(0,-1)):typeof e=="string"&&xe.test(e)?e.slice(0,-1):typeof n=="function"?n(t,e,r):e,$o=(t,e)=>JSON.parse(t,(r,n,s)=>{let o=typeof n==
"number",i=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER,a=o&&i,c=s&&Ao.test(s.source);return a&&c?BigInt(s.source):typeof e=="function"?e(r,n,s):n}),$r=Number.
MAX_SAFE_INTEGER.toString(),Ar=$r.length,ko=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,No=/^"-?\d+n+"$/,jo=(t,e)=>{let r={"":t},n=[{parent:r,
key:"",visited:!1}];for(;n.length>0;){let s=n[n.length-1];if(s.visited){let{parent:o,key:i}=s,a=o[i];typeof a=="string"&&(Rr.test(a)?a=BigInt(a.slice(0,-1)):xe.
test(a)&&(a=a.slice(0,-1))),typeof e=="function"&&(a=e.call(o,i,a)),a===void 0?delete o[i]:o[i]=a,n.pop()}else{s.visited=!0;let o=s.parent[s.key];if(o!==null&&typeof o==
"object"){let a=Object.keys(o);for(let c=a.length-1;c>=0;c--)n.push({parent:o,key:a[c],visited:!1})}}}return r[""]},xr=t=>t.replace(ko,(e,r,n,s)=>{let o=e[0]===
'"';if(o&&No.test(e))return e.substring(0,e.length-1)+'n"';let a=n||s,c=r&&(r.length<Ar||r.length===Ar&&r<=$r);return o||a||c?e:'"'+e+'n"'}),kr=(t,e)=>{if(!t)return tt(
t,e);try{if(Ro())return $o(t,e);let r=xr(t);return tt(r,(n,s,o)=>To(n,s,o,e))}catch(r){if(r instanceof RangeError){let n=xr(t),s=tt(n);return jo(s,e)}throw r}};var D=class extends Error{name;status;request;response;constructor(e,r,n){super(e,{cause:n.cause}),this.name="HttpError",this.status=Number.parseInt(r),Number.isNaN(
this.status)&&(this.status=0);"response"in n&&(this.response=n.response);let s=Object.assign({},n.request);n.request.headers.authorization&&(s.headers=Object.assign(
{},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),s.url=s.url.replace(/\bclient_secret=\w+/g,"client_se\
cret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=s}};var Uo="10.0.14",Io={headers:{"user-agent":`octokit-request.js/${Uo} ${H()}`}};function Po(t){if(typeof t!="object"||t===null||Object.prototype.toString.call(t)!==
"[object Object]")return!1;let e=Object.getPrototypeOf(t);if(e===null)return!0;let r=Object.prototype.hasOwnProperty.call(e,"constructor")&&e.constructor;return typeof r==
"function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(t)}var Nr=()=>"";async function jr(t){let e=t.request?.fetch||globalThis.fetch;
if(!e)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octo\
kit.js/#fetch-missing");let r=t.request?.log||console,n=t.request?.parseSuccessResponseBody!==!1,s=Po(t.body)||Array.isArray(t.body)?Tr(t.body):t.body,o=Object.
fromEntries(Object.entries(t.headers).map(([l,d])=>[l,String(d)])),i;try{i=await e(t.url,{method:t.method,body:s,redirect:t.request?.redirect,headers:o,signal:t.
request?.signal,...t.body&&{duplex:"half"}})}catch(l){let d="Unknown Error";if(l instanceof Error){if(l.name==="AbortError")throw l.status=500,l;d=l.message,l.name===
"TypeError"&&"cause"in l&&(l.cause instanceof Error?d=l.cause.message:typeof l.cause=="string"&&(d=l.cause))}let _=new D(d,500,{request:t});throw _.cause=l,_}let a=i.
status,c=i.url,u={};for(let[l,d]of i.headers)u[l]=d;let f={url:c,status:a,headers:u,data:""};if("deprecation"in u){let l=u.link&&u.link.match(/<([^<>]+)>; rel="deprecation"/),
d=l&&l.pop();r.warn(`[@octokit/request] "${t.method} ${t.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${d?`. See ${d}`:""}`)}if(a===204||a===
205)return f;if(t.method==="HEAD"){if(a<400)return f;throw new D(i.statusText,a,{response:f,request:t})}if(a===304)throw f.data=await st(i),new D("Not modified",
a,{response:f,request:t});if(a>=400)throw f.data=await st(i),new D(Mo(f.data),a,{response:f,request:t});return f.data=n?await st(i):i.body,f}async function st(t){
let e=t.headers.get("content-type");if(!e)return t.text().catch(Nr);let r=(0,Ur.parse)(e);if(qo(r)){let n="";try{return n=await t.text(),kr(n)}catch{return n}}else
return r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream"?t.text().catch(Nr):t.arrayBuffer().catch(()=>new ArrayBuffer(
0))}function qo(t){return t.type==="application/json"||t.type==="application/scim+json"}function Mo(t){if(typeof t=="string")return t;if(t instanceof ArrayBuffer)
return"Unknown error";if(typeof t=="object"&&t!==null&&"message"in t){let e=t,r="documentation_url"in e?` - ${e.documentation_url}`:"";return Array.isArray(e.errors)?
`${e.message}: ${e.errors.map(n=>JSON.stringify(n)).join(", ")}${r}`:`${e.message}${r}`}return`Unknown error: ${JSON.stringify(t)}`}function ot(t,e){let r=t.defaults(
e);return Object.assign(function(s,o){let i=r.merge(s,o);if(!i.request||!i.request.hook)return jr(r.parse(i));let a=(c,u)=>jr(r.parse(r.merge(c,u)));return Object.
assign(a,{endpoint:r,defaults:ot.bind(null,r)}),i.request.hook(a,i)},{endpoint:r,defaults:ot.bind(null,r)})}var it=ot(mr,Io);var at="(?:[a-zA-Z0-9_-]+)",Ir="\\.",Pr=new RegExp(`^${at}${Ir}${at}${Ir}${at}$`),Co=Pr.test.bind(Pr);async function Bo(t){let e=Co(t),r=t.startsWith("v1.")||t.
startsWith("ghs_"),n=t.startsWith("ghu_");return{type:"token",token:t,tokenType:e?"app":r?"installation":n?"user-to-server":"oauth"}}function Do(t){return t.split(
/\./).length===3?`bearer ${t}`:`token ${t}`}async function Lo(t,e,r,n){let s=e.endpoint.merge(r,n);return s.headers.authorization=Do(t),e(s)}var qr=function(e){
if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof e!="string")throw new Error("[@octokit/auth-token] Token passed to c\
reateTokenAuth is not a string");return e=e.replace(/^(token|bearer) +/i,""),Object.assign(Bo.bind(null,e),{hook:Lo.bind(null,e)})};var ct="7.0.8";var Mr=()=>{},Fo=console.warn.bind(console),Jo=console.error.bind(console);function Go(t={}){return typeof t.debug!="function"&&(t.debug=Mr),typeof t.info!="fun\
ction"&&(t.info=Mr),typeof t.warn!="function"&&(t.warn=Fo),typeof t.error!="function"&&(t.error=Jo),t}var Cr=`octokit-core.js/${ct} ${H()}`,Re=class{static VERSION=ct;static defaults(e){
return class extends this{constructor(...n){let s=n[0]||{};if(typeof e=="function"){super(e(s));return}super(Object.assign({},e,s,s.userAgent&&e.userAgent?{userAgent:`${s.
userAgent} ${e.userAgent}`}:null))}}}static plugins=[];static plugin(...e){let r=this.plugins;return class extends this{static plugins=r.concat(e.filter(s=>!r.includes(
s)))}}constructor(e={}){let r=new cr.Collection,n={baseUrl:it.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:r.bind(null,"request")}),
mediaType:{previews:[],format:""}};if(n.headers["user-agent"]=e.userAgent?`${e.userAgent} ${Cr}`:Cr,e.baseUrl&&(n.baseUrl=e.baseUrl),e.previews&&(n.mediaType.previews=
e.previews),e.timeZone&&(n.headers["time-zone"]=e.timeZone),this.request=it.defaults(n),this.log=Go(e.log),this.hook=r,e.authStrategy){let{authStrategy:o,...i}=e,
a=o(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:i},e.auth));r.wrap("request",a.hook),this.auth=a}else if(!e.auth)this.auth=async()=>({
type:"unauthenticated"});else{let o=qr(e.auth);r.wrap("request",o.hook),this.auth=o}let s=this.constructor;for(let o=0;o<s.plugins.length;++o)Object.assign(this,
s.plugins[o](this,e))}request;graphql;log;hook;auth};var Wo=tr(),Ho={baseUrl:Wo,request:{}},Br=Re.defaults(Ho);function Dr(t,e){let r=Object.assign({},e||{}),n=er(t,r);n&&(r.auth=n);let s=rr(r.userAgent);return s&&
(r.userAgent=s),r}function Lr(t,e,...r){let n=Br.plugin(...r);return new n(Dr(t,e))}var Vo=[301,302,303,307,308],Fr=20;function Jr(t){return async(e,{headers:{authorization:r,...n},signal:s})=>{let o=e;for(let i=0;i<=Fr;i+=1){let a=r!==void 0&&
new URL(o).origin===new URL(e).origin,c=await t({verb:"GET",url:o,body:null,headers:{...n,"accept-encoding":"gzip",...a&&{authorization:r}},limit_bytes:268435456,
signal:s}),u=Vo.includes(c.http)?c.headers.location:void 0;if(u===void 0)return zo(o,c);o=new URL(u,o).href}throw new Error(`it redirects more than ${Fr} times`)}}
function zo(t,{http:e,headers:r,text:n}){return{url:t,status:e,headers:new Map(Object.entries(r)),text:async()=>n,arrayBuffer:async()=>new TextEncoder().encode(
n).buffer}}function Gr({token:t,exchange:e}){return Lr(t,{log:Ko,request:{fetch:Jr(e)}}).request}var Ko={debug(){},info(){},warn(){},error(){}};var Wr=require("node:crypto"),Hr=require("node:fs");var Xo=100;function se({door:t,env:e},r){let n=e.GITHUB_EVENT_NAME??"";return t.subject({name:n,payload:Yo(e.GITHUB_EVENT_PATH,n),repository:e.GITHUB_REPOSITORY??
"",inputs:r.run})}function Yo(t,e){try{return JSON.parse((0,Hr.readFileSync)(t??"","utf8"))}catch(r){if(e!=="merge_group")return null;throw new Error(`the event\
's payload (GITHUB_EVENT_PATH) can't be read: ${A(r)}`)}}function Vr(t){let e=(t.GITHUB_JOB??"").replace(/[^\w.-]/g,"_").slice(0,Xo);return[t.GITHUB_RUN_ID||"0",
t.GITHUB_RUN_ATTEMPT||"1",e,(0,Wr.randomUUID)()].join("-")}function Te(t){return`run-${t.GITHUB_RUN_ID||"0"}`}function zr({GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:e,
GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:n}){if(!t||!e||!r)return;let s=n?`/attempts/${n}`:"";return`${t}/${e}/actions/runs/${r}${s}`}var Qo="lease";function ut(t,e){t.saveState(Qo,e)}function ft(t){if(!URL.canParse(t))return;let e=new URL(t);if(!(e.protocol!=="https:"&&e.protocol!=="http:"))return e.username=e.password="",e.href}async function P(t,e,r){let{owner:n,repo:s,base_ref:o}=e.subject,a=[...Zo(t,e,r),["Commit",lt(t,e,e.subject)],["Queue",en(t,e,`${n}/${s}/${o}`)]].flatMap(([c,u])=>u===
void 0?[]:[[{data:c,header:!0},{data:u}]]);await Yr(t,c=>c.addHeading(`Lease of ${x(o)}`,3).addTable(a))}async function Xr(t,e,r){let{subject:n,acquired_at:s,pull_requests:o=[]}=e,
i=[`released with ${r}`];o.length>0&&i.push(`pull requests ${dt(t,e,o)}`);let a=s===void 0?NaN:t.clock()-Date.parse(s);a>=0&&i.push(`held for ${$e(a)}`),await Yr(
t,c=>c.addRaw(`<p>Lease of ${en(t,e,n.base_ref)}: ${i.join("; ")}.</p>`,!0))}async function Yr({core:t},e){try{e(t.summary),await t.summary.write()}catch(r){t.debug(
`no job summary: ${r}`)}}function Zo(t,e,r){switch(r.kind){case"acquired":{let n=r.stacked_pull_requests.map(({number:s})=>s);return[["Result","acquired: this r\
un does the work"],["Waited",$e(r.waited_ms)],["Priority",String(r.priority)],["Pull requests",dt(t,e,n)||"none known"],["Fencing token",String(r.fencing_token)]]}case"\
completed":{let n=r.completed_by;return[["Result","completed: another run did the work"],["Waited",$e(r.waited_ms)],["Priority",String(r.priority)],["Completed \
by",n&&`${lt(t,e,n)} at ${x(n.released_at)}`]]}case"failed":return[["Result",`failed: ${x(r.detail)}`],...Kr(t,e,r.wait,r.detail)];case"cancelled":return[["Resu\
lt","cancelled while it waited for the lease"],...Kr(t,e,r.wait)];case"lost":return[["Result",`lost: ${x(r.detail)}`],["Found out at",new Date(r.lost_at_ms).toISOString()],
["Fencing token",e.held?.fencing_token?.toString()],["Held by",Qr(t,e,r.holder)]]}}function Kr(t,e,r,n=""){if(r===void 0)return[];let{waited_ms:s,priority:o,reason:i,
holder:a}=r;return[["Waited",$e(s)],["Priority",o?.toString()],["Last reason",i===void 0||n.includes(i)?void 0:x(i)],["Held by",Qr(t,e,a)]]}function Qr(t,e,r){if(r===
void 0)return;let n=ft(r.run_url??""),s=n===void 0?"":` (${ke("its run",n)})`;return`${lt(t,e,r)} since ${x(r.acquired_at)}${s}`}function lt(t,e,{head_sha:r,head_ref:n}){
let s=r.slice(0,12),i=/^[0-9a-f]{7,64}$/i.test(r)?ke(s,`${Zr(t,e)}/commit/${r}`):x(s),a=n===void 0?void 0:t.door.pull_request(n);return a!==void 0?`${dt(t,e,[a])}\
, ${i}`:n===void 0?i:`${i} (${x(n)})`}function dt(t,e,r){return r.map(n=>ke(`#${n}`,`${Zr(t,e)}/pull/${n}`)).join(", ")}function Zr({env:t},{subject:{owner:e,repo:r}}){
return`${t.GITHUB_SERVER_URL||"https://github.com"}/${encodeURIComponent(e)}/${encodeURIComponent(r)}`}function en({door:t},{server:e,subject:r},n){return ke(n,
e+t.provider_path(r))}function $e(t){let e=Math.round(t/1e3),r=[Math.floor(e/3600),Math.floor(e/60)%60,e%60],n=["h","min","s"];return r.map((o,i)=>o===0?"":`${o}\
 ${n[i]}`).filter(Boolean).join(" ")||"0 s"}function ke(t,e){let r=ft(e);return r===void 0?x(t):`<a href="${x(r)}">${x(t)}</a>`}var x=t=>Ge(t).replace(/[&<>"']/g,
e=>`&#${e.charCodeAt(0)};`);var ei=6e4;async function tn(t,e,r){let{core:n,env:s}=t,{subject:o,priority:i}=se(t,e);if(i===void 0&&e.github_token==="")throw new re("Input github_token is em\
pty: leave it out, or give a token that may read the repository.");let a=new W(s),c=a.of(e.server,o),u=ti(a,c,o,e,s);c.write(u),ut(n,u);let f=await ri(t,e,u,i,r);
switch(f.kind){case"acquired":return ni(t,c,u,f);case"completed":return c.write({...u,state:"completed"}),rn(n,f),P(t,u,f);case"cancelled":return c.write({...u,
state:"over"}),n.setFailed("The job was cancelled while it waited for the lease; it has left the queue."),P(t,u,f);case"failed":return c.write({...u,state:"over"}),
te(n,f.detail),P(t,u,f);case"released":case"not_held":case"lost":throw new Error(`the protocol ended the waiting with ${f.kind}`)}}function ti(t,e,r,n,s){let o=t.
known(e),i=o!==void 0&&(o.state==="waiting"||o.state==="held");if(i&&o.subject.head_sha!==r.head_sha)throw new Error(`This job already has the lease of ${r.base_ref}\
 for ${o.subject.head_sha}, and would wait for itself. Release it first, with release_with_status.`);let a=Wt(process.ppid);return{job:t.job,server:n.server,subject:r,
client_id:i?o.client_id:n.auto_release?Vr(s):Te(s),state:"waiting",auto_release:n.auto_release,lease_ttl_ms:n.auto_release?n.lease_ttl_ms:0,audience:n.audience,
...a&&{worker:a}}}async function ri(t,e,{subject:r,client_id:n,lease_ttl_ms:s=0},o,i){let{door:a,env:c,sleep:u,clock:f,random:l}=t;e.github_token!==""&&t.core.setSecret(
e.github_token);let{server:d,auth:_,audience:p,github_token:v}=e,h=J=>Lt({subject:r,connect:()=>Gr({token:v,exchange:J}),sleep:u,clock:f,random:l}).measure,{hands:g,
credential:C,close:B}=_e(t,{server:d,subject:r,auth:_,audience:p,cancelled:i,measuring:h}),y=zr(c);try{let J=a.waiter({subject:r,client_id:n,lease_ttl_ms:s,poll_interval_ms:e.
poll_interval_ms,timeout_ms:e.timeout_ms,about:[`server: ${d}`,`credential: ${C}`],...o!==void 0&&{priority:o},...y!==void 0&&{run_url:y}});return await ge(J,g)}finally{
B()}}async function ni(t,e,r,n){let{core:s}=t,{subject:o,client_id:i}=r,{fencing_token:a,priority:c,acquired_at:u,stacked_pull_requests:f}=n,l={...r,state:"held",
held:{subject:o,client_id:i,fencing_token:a,priority:c},acquired_at:u,pull_requests:f.map(({number:d})=>d)};e.write(l),ut(s,l),r.lease_ttl_ms&&await Kt(e,l,t),!r.
auto_release&&si(n,t.clock())&&s.notice(`This run has held the lease since ${n.acquired_at}: auto_release is false, so all its jobs and attempts share it.`),rn(
s,n),await P(t,l,n)}function si({acquired_at:t,waited_ms:e},r){return Date.parse(t)<r-e-ei}function rn(t,e){let r=e.kind==="acquired"?e:void 0,n=e.kind==="compl\
eted"?e:void 0;t.setOutput("status",e.kind),t.setOutput("result",e.kind),t.setOutput("stacked_pull_requests",JSON.stringify(r?.stacked_pull_requests??[])),t.setOutput(
"priority",e.priority),t.setOutput("fencing_token",r?.fencing_token??""),t.setOutput("waited_seconds",Math.round(e.waited_ms/1e3)),t.setOutput("completed_by",n?.
completed_by?.head_sha??"")}var oi=4*6e4;async function nn(t,e,r,n,s){let o=ii(t,e);o();let a=e.beat(r.heart)?.lost??await pt(t,r.server,r.held,n,s);switch(a.kind){case"released":await ze(e,{...r,state:"\
released"},t),await Xr(t,r,n);break;case"lost":o(),await ze(e,{...r,state:"over"},t),await P(t,r,a);break;case"failed":o(),await P(t,r,a);break;case"not_held":case"\
cancelled":case"acquired":case"completed":o();break}return a}async function pt(t,e,r,n,s){let o=new AbortController().signal,{hands:i,close:a}=_e(t,{server:e,subject:r.
subject,...s,cancelled:o});try{return await ge(t.door.releaser({held:r,status:n,limit_ms:oi}),i)}finally{a()}}function ii({core:t},e){let r=0;return()=>{let n=e.log().split(`
`).filter(Boolean);for(let s of n.slice(r))t.detail("What the heartbeat process said",s);r=n.length}}async function sn(t,e,r){let{core:n,env:s}=t,o=new W(s),i=ai(t,o,e);if(i===void 0)return ci(t,e,r);switch(i.state){case"held":{let{held:a}=i;if(a===void 0)throw new Error(
`${o.folder} holds a lease that can't be read`);let c=o.of(i.server,i.subject);return on(t,await nn(t,c,{...i,held:a},r,e),a)}case"completed":return an(n,"compl\
eted"),n.info("Nothing to release: another run has completed this one, and it never held the lease.");case"released":return n.info("Nothing to release: this job\
 has released the lease already.");case"waiting":case"over":return n.info("Nothing to release: this job does not hold the lease.")}}function ai(t,e,r){let{base_ref:n,
head_sha:s,priority:o}=r.run;if(t.env.GITHUB_EVENT_NAME==="merge_group"||n&&s&&o){let{subject:c}=se(t,r),u=e.known(e.of(r.server,c));return u?.subject.head_sha===
c.head_sha?u:void 0}let a=e.all(r.server).filter(({subject:c})=>n===void 0||c.base_ref===n.replace(/^refs\/heads\//,"")).filter(({subject:c})=>s===void 0||c.head_sha===
s);if(a.length>1){let c=a.map(({subject:u})=>u.base_ref).join(", ");throw new Error(`This job has taken several leases (${c}): name the one to release with the \
input base_ref.`)}return a[0]}async function ci(t,e,r){let n=ui(t,e);if(n===void 0)return;let s={subject:n,client_id:Te(t.env)},o=await pt(t,e.server,s,r,e);if(o.
kind!=="not_held")return on(t,o,s);t.core.info(`Nothing to release: this run does not hold the lease of ${n.base_ref}.`)}function ui(t,e){try{return se(t,e).subject}catch(r){
t.core.notice(`Nothing to release: ${A(r)}`);return}}function on({core:t},e,r){switch(e.kind){case"released":return an(t,e.status==="success"?"completed":"failu\
re");case"lost":return te(t,Mt(e,r));case"failed":case"not_held":return te(t,e.detail);case"cancelled":case"acquired":case"completed":throw new Error(`the proto\
col answered a release with ${e.kind}`)}}function an(t,e){t.setOutput("status",e),t.setOutput("result",e)}function cn(t){for(let e of["SIGINT","SIGTERM"])process.on(e,t)}function un(){setTimeout(()=>process.exit(),1e3).unref()}var ln=E(require("os"));function k(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function Ne(t){return Object.keys(t).length?{title:t.title,file:t.file,
line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function N(t,e,r){let n=new ht(t,e,r);process.stdout.write(n.toString()+ln.EOL)}function mt(t,e=""){N(t,{},e)}var fn="::",ht=class{constructor(e,r,n){e||(e="mis\
sing.command"),this.command=e,this.properties=r,this.message=n}toString(){let e=fn+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";
let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let s=this.properties[n];s&&(r?r=!1:e+=",",e+=`${n}=${li(s)}`)}}return e+=`${fn}${fi(
this.message)}`,e}};function fi(t){return k(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function li(t){return k(t).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var dn=E(require("crypto")),Ue=E(require("fs")),je=E(require("os"));function _t(t,e){let r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment variable for file command ${t}`);if(!Ue.existsSync(r))throw new Error(
`Missing file at path: ${r}`);Ue.appendFileSync(r,`${k(e)}${je.EOL}`,{encoding:"utf8"})}function gt(t,e){let r=`ghadelimiter_${dn.randomUUID()}`,n=k(e);if(t.includes(
r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${r}"`);return`${t}<<${r}${je.EOL}${n}${je.EOL}${r}`}var St=E(require("os"));var hn=require("os"),oe=require("fs"),wt=function(t,e,r,n){function s(o){return o instanceof r?o:new r(function(i){i(o)})}return new(r||(r=Promise))(function(o,i){
function a(f){try{u(n.next(f))}catch(l){i(l)}}function c(f){try{u(n.throw(f))}catch(l){i(l)}}function u(f){f.done?o(f.value):s(f.value).then(a,c)}u((n=n.apply(t,
e||[])).next())})},{access:di,appendFile:pi,writeFile:hi}=oe.promises,pn="GITHUB_STEP_SUMMARY";var yt=class{constructor(){this._buffer=""}filePath(){return wt(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[pn];if(!e)
throw new Error(`Unable to find environment variable for $${pn}. Check if your runtime environment supports job summaries.`);try{yield di(e,oe.constants.R_OK|oe.constants.
W_OK)}catch{throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,r,n={}){
let s=Object.entries(n).map(([o,i])=>` ${o}="${i}"`).join("");return r?`<${e}${s}>${r}</${e}>`:`<${e}${s}>`}write(e){return wt(this,void 0,void 0,function*(){let r=!!e?.
overwrite,n=yield this.filePath();return yield(r?hi:pi)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return wt(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=
"",this}addRaw(e,r=!1){return this._buffer+=e,r?this.addEOL():this}addEOL(){return this.addRaw(hn.EOL)}addCodeBlock(e,r){let n=Object.assign({},r&&{lang:r}),s=this.
wrap("pre",this.wrap("code",e),n);return this.addRaw(s).addEOL()}addList(e,r=!1){let n=r?"ol":"ul",s=e.map(i=>this.wrap("li",i)).join(""),o=this.wrap(n,s);return this.
addRaw(o).addEOL()}addTable(e){let r=e.map(s=>{let o=s.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:c,colspan:u,rowspan:f}=i,l=a?"th":
"td",d=Object.assign(Object.assign({},u&&{colspan:u}),f&&{rowspan:f});return this.wrap(l,c,d)}).join("");return this.wrap("tr",o)}).join(""),n=this.wrap("table",
r);return this.addRaw(n).addEOL()}addDetails(e,r){let n=this.wrap("details",this.wrap("summary",e)+r);return this.addRaw(n).addEOL()}addImage(e,r,n){let{width:s,
height:o}=n||{},i=Object.assign(Object.assign({},s&&{width:s}),o&&{height:o}),a=this.wrap("img",null,Object.assign({src:e,alt:r},i));return this.addRaw(a).addEOL()}addHeading(e,r){
let n=`h${r}`,s=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",o=this.wrap(s,e);return this.addRaw(o).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.
addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,r){let n=Object.assign({},r&&{cite:r}),s=this.wrap("blockquot\
e",e,n);return this.addRaw(s).addEOL()}addLink(e,r){let n=this.wrap("a",e,{href:r});return this.addRaw(n).addEOL()}},mi=new yt;var bt=mi;var vt;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(vt||(vt={}));function mn(t){N("add-mask",{},t)}function _n(t,e){let r=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!r)throw new Error(`Input required and not supplied: ${t}`);
return e&&e.trimWhitespace===!1?r:r.trim()}function gn(t,e){if(process.env.GITHUB_OUTPUT||"")return _t("OUTPUT",gt(t,e));process.stdout.write(St.EOL),N("set-output",{name:t},k(e))}function wn(t){process.exitCode=vt.Failure,Ot(t)}function yn(t){N("debug",{},t)}function Ot(t,e={}){N("error",Ne(e),t instanceof Error?t.toString():t)}function bn(t,e={}){N("warning",Ne(e),t instanceof Error?t.
toString():t)}function vn(t,e={}){N("notice",Ne(e),t instanceof Error?t.toString():t)}function Sn(t){process.stdout.write(t+St.EOL)}function On(t){mt("group",t)}
function En(){mt("endgroup")}function An(t,e){if(process.env.GITHUB_STATE||"")return _t("STATE",gt(t,e));N("save-state",{name:t},k(e))}function xn(t){return process.env[`STATE_${t}`]||""}var qn=require("node:fs"),Mn=require("node:path");var F=class t{static __wrap(e){let r=Object.create(t.prototype);return r.__wbg_ptr=e,Rn.register(r,r.__wbg_ptr,r),r}__destroy_into_raw(){let e=this.__wbg_ptr;return this.
__wbg_ptr=0,Rn.unregister(this),e}free(){let e=this.__destroy_into_raw();m.__wbg_machine_free(e,0)}next(e,r,n){let s=m.machine_next(this.__wbg_ptr,e,r,n);if(s[2])
throw M(s[1]);return M(s[0])}};Symbol.dispose&&(F.prototype[Symbol.dispose]=F.prototype.free);function Tn(t){let e=m.heart(t);if(e[2])throw M(e[1]);return F.__wrap(
e[0])}function $n(t){let e,r;try{let o=m.provider_path(t);var n=o[0],s=o[1];if(o[3])throw n=0,s=0,M(o[2]);return e=n,r=s,ie(n,s)}finally{m.__wbindgen_free(e,r,1)}}
function kn(t){let e=xt(t,m.__wbindgen_malloc,m.__wbindgen_realloc),r=fe,n=m.pull_request(e,r);return n[0]===0?void 0:n[1]}function Nn(t){let e=m.releaser(t);if(e[2])
throw M(e[1]);return F.__wrap(e[0])}function jn(t){let e=m.subject(t);if(e[2])throw M(e[1]);return M(e[0])}function Un(t){let e=m.waiter(t);if(e[2])throw M(e[1]);
return F.__wrap(e[0])}function _i(){return{__proto__:null,"./protocol_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(e,r){return Error(ie(e,r))},__wbg_Number_ff192a72a0dcdf6d:function(e){
return Number(e)},__wbg___wbindgen_bigint_get_as_i64_11da4b52cd0aedef:function(e,r){let n=r,s=typeof n=="bigint"?n:void 0;q().setBigInt64((e>>>0)+8,K(s)?BigInt(
0):s,!0),q().setInt32((e>>>0)+0,!K(s),!0)},__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(e){let r=e,n=typeof r=="boolean"?r:void 0;return K(n)?16777215:
n?1:0},__wbg___wbindgen_debug_string_f249a2a76caa9a55:function(e,r){let n=In(r),s=xt(n,m.__wbindgen_malloc,m.__wbindgen_realloc),o=fe;q().setInt32((e>>>0)+4,o,!0),
q().setInt32((e>>>0)+0,s,!0)},__wbg___wbindgen_in_3f58a9d3b3a7eed2:function(e,r){return e in r},__wbg___wbindgen_is_bigint_5fa10641e039d3ef:function(e){return typeof e==
"bigint"},__wbg___wbindgen_is_function_741ff2bb612836f5:function(e){return typeof e=="function"},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(e){let r=e;
return typeof r=="object"&&r!==null},__wbg___wbindgen_is_string_fc456fee5d3317de:function(e){return typeof e=="string"},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(e){
return e===void 0},__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039:function(e,r){return e===r},__wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36:function(e,r){return e==
r},__wbg___wbindgen_number_get_934b640d0889af78:function(e,r){let n=r,s=typeof n=="number"?n:void 0;q().setFloat64((e>>>0)+8,K(s)?0:s,!0),q().setInt32((e>>>0)+0,
!K(s),!0)},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(e,r){let n=r,s=typeof n=="string"?n:void 0;var o=K(s)?0:xt(s,m.__wbindgen_malloc,m.__wbindgen_realloc),
i=fe;q().setInt32((e>>>0)+4,i,!0),q().setInt32((e>>>0)+0,o,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,r){throw new Error(ie(e,r))},__wbg_call_40b008ba32f73991:function(){
return Et(function(e,r){return e.call(r)},arguments)},__wbg_done_57e08d0be6e30c02:function(e){return e.done},__wbg_entries_7bb1459bd9b5c2b9:function(e){return Object.
entries(e)},__wbg_get_635eea311fa1a291:function(){return Et(function(e,r){return Reflect.get(e,r)},arguments)},__wbg_get_d7176cfb76d71114:function(e,r){return e[r>>>
0]},__wbg_get_unchecked_e6325ad374eff861:function(e,r){return e[r>>>0]},__wbg_get_with_ref_key_fc601247060b7204:function(e,r){return e[r]},__wbg_instanceof_ArrayBuffer_12cdaa4161423e6b:function(e){
let r;try{r=e instanceof ArrayBuffer}catch{r=!1}return r},__wbg_instanceof_Error_74e3cca0c4a69161:function(e){let r;try{r=e instanceof Error}catch{r=!1}return r},
__wbg_instanceof_Map_0b4fc8b62e73f163:function(e){let r;try{r=e instanceof Map}catch{r=!1}return r},__wbg_instanceof_Uint8Array_d7aeb0dcb3108fea:function(e){let r;
try{r=e instanceof Uint8Array}catch{r=!1}return r},__wbg_isArray_bcf1376d0d732d08:function(e){return Array.isArray(e)},__wbg_isSafeInteger_1a35ba4d31e71d38:function(e){
return Number.isSafeInteger(e)},__wbg_iterator_e4c5e8f68ada7b58:function(){return Symbol.iterator},__wbg_length_186163212ffe79c3:function(e){return e.length},__wbg_length_b03a0fabb109b1e9:function(e){
return e.length},__wbg_new_13de428334042d26:function(e){return new Uint8Array(e)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_787b9fb330d55d78:function(e,r){
return new Error(ie(e,r))},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_next_178c1651c11432b3:function(e){return e.next},__wbg_next_af5ac6a08bb0a717:function(){
return Et(function(e){return e.next()},arguments)},__wbg_prototypesetcall_13162965d1fe7aa3:function(e,r,n){Uint8Array.prototype.set.call(wi(e,r),n)},__wbg_set_d2d33b52458e984a:function(e,r,n){
e[r>>>0]=n},__wbg_set_e4b9a833d288759a:function(e,r,n){e[r]=n},__wbg_value_e0f328965e184931:function(e){return e.value},__wbindgen_generic_0000000000000001:function(e){
return e},__wbindgen_generic_0000000000000002:function(e){return e},__wbindgen_generic_0000000000000003:function(e,r){return ie(e,r)},__wbindgen_generic_0000000000000004:function(e){
return BigInt.asUintN(64,e)},__wbindgen_init_externref_table:function(){let e=m.__wbindgen_externrefs;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(
1026,!0),e.set(1027,!1)}}}}var Rn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(t=>m.__wbg_machine_free(t,1));function gi(t){
let e=m.__externref_table_alloc();return m.__wbindgen_externrefs.set(e,t),e}function In(t){switch(typeof t){case"number":case"boolean":case"undefined":return`${t}`;case"\
string":return JSON.stringify(t);case"bigint":return`${t}n`;case"symbol":return t.description!==void 0?`Symbol(${t.description})`:"Symbol";case"function":return typeof t.
name=="string"&&t.name!==""?`Function(${t.name})`:"Function";case"object":{if(t===null)return"null";if(Array.isArray(t))return"["+Array.from(t,In).join(", ")+"]";
if(t instanceof Error)return`${t.name}: ${t.message}
${t.stack}`;let e=toString.call(t),r=/\[object ([^\]]+)\]/.exec(e)?.[1];if(r===void 0)return e;if(r==="Object")try{return"Object("+JSON.stringify(t)+")"}catch{return"\
Object"}return r}}}function wi(t,e){return t=t>>>0,ce().subarray(t/1,t/1+e)}var L=null;function q(){return(L===null||L.buffer.detached===!0||L.buffer.detached===
void 0&&L.buffer!==m.memory.buffer)&&(L=new DataView(m.memory.buffer)),L}function ie(t,e){return t=t>>>0,bi(ce().subarray(t,t+e))}var ae=null;function ce(){return(ae===
null||ae.byteLength===0)&&(ae=new Uint8Array(m.memory.buffer)),ae}function Et(t,e){try{return t.apply(this,e)}catch(r){let n=gi(r);m.__wbindgen_exn_store(n)}}function K(t){
return t==null}function xt(t,e,r){if(r===void 0){let a=ue.encode(t),c=e(a.length,1)>>>0;return ce().subarray(c,c+a.length).set(a),fe=a.length,c}let n=t.length,s=e(
n,1)>>>0,o=ce(),i=0;for(;i<n;i++){let a=t.charCodeAt(i);if(a>127)break;o[s+i]=a}if(i!==n){i!==0&&(t=t.slice(i)),s=r(s,n,n=i+t.length*3,1)>>>0;let a=ce().subarray(
s+i,s+n),c=ue.encodeInto(t,a);i+=c.written,s=r(s,n,i,1)>>>0}return fe=i,s}function M(t){let e=m.__wbindgen_externrefs.get(t);return m.__externref_table_dealloc(
t),e}var Ie=new TextDecoder("utf-8",{ignoreBOM:!0});Ie.decode();var yi=2146435072,At=0;function bi(t){return At+=t.length,At>=yi&&(Ie=new TextDecoder("utf-8",{ignoreBOM:!0}),
Ie.decode(),At=t.length),Ie.decode(t)}var ue=new TextEncoder;"encodeInto"in ue||(ue.encodeInto=function(t,e){let r=ue.encode(t);return e.set(r),{read:t.length,written:r.
length}});var fe=0,vi,Si,m;function Oi(t,e){return Si=t,m=t.exports,vi=e,L=null,ae=null,m.__wbindgen_start(),m}function Pn(t){if(m!==void 0)return m;t!==void 0&&(Object.getPrototypeOf(t)===Object.prototype?{module:t}=t:console.warn("using deprecated parameters for `initS\
ync()`; pass a single object instead"));let e=_i();t instanceof WebAssembly.Module||(t=new WebAssembly.Module(t));let r=new WebAssembly.Instance(t,e);return Oi(
r,t)}function Cn(){return Pn({module:(0,qn.readFileSync)((0,Mn.join)(__dirname,"protocol.wasm"))}),{waiter:Un,releaser:Nn,heart:Tn,subject:jn,provider_path:$n,pull_request:kn}}function Bn(t){let{startGroup:e,endGroup:r,...n}=t,s;function o(){s!==void 0&&r(),s=void 0}let i=a=>(...c)=>{o(),a(...c)};return{...n,info:i(t.info),notice:i(t.
notice),warning:i(t.warning),error:i(t.error),setFailed:i(t.setFailed),detail(a,c){s!==a&&(o(),e(ee(a)),s=a),t.info(ee(c))},closeGroup:o}}var Dn=require("node:timers/promises"),Ei=2**31-1;async function Ln(t,e){try{await(0,Dn.setTimeout)(Math.min(t,Ei),void 0,{signal:e})}catch(r){if(!e.aborted)throw r}}var Ai={debug:yn,endGroup:En,error:Ot,getInput:_n,getState:xn,info:Sn,notice:vn,saveState:An,setFailed:wn,setOutput:gn,setSecret:mn,startGroup:On,summary:bt,warning:bn};
function Fn(){let{env:t}=process;return{door:Cn(),core:Bn(Ai),env:t,clock:Date.now,random:Math.random,sleep:Ln,http:Ut,children:xi}}var xi=()=>Promise.resolve().then(()=>E(require("node:child_process"),1));var Jn=new AbortController;cn(()=>Jn.abort());Ri(Fn());async function Ri(t){try{let e=Yt(t.core.getInput),{release_with_status:r}=e;r===void 0?await tn(t,e,Jn.signal):
await sn(t,e,r)}catch(e){Ct(t.core,e)}t.core.closeGroup(),un()}
