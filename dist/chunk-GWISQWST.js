import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{c as Pe,d as Ne,e as Wt,f as qt}from"./chunk-2PS7DJNY.js";function De(n){return({level:e,text:t})=>n[e](Ce(t))}function Ce(n){return n.replace(/[\u0000-\u001f\u007f]+/g," ").replace(/##\[/g,"## [").replace(/^\s*::/,": \
:")}function $r({detail:n,lost_at_ms:e},{fencing_token:t}){return`The lease${t===void 0?"":` with fencing token ${t}`} was lost, as was found out at ${new Date(
e).toISOString()}: ${n}`}function kr(n,e){n.setFailed(Ce(e))}function Ir(n,e){if(!(e instanceof Error))return n.setFailed(String(e));n.debug(e.stack??""),n.setFailed(
e.message)}import{createHash as Gt,randomUUID as Vt}from"node:crypto";import{mkdirSync as Jt,readFileSync as Be,readdirSync as zt,renameSync as Kt,rmSync as Qt,writeFileSync as Yt}from"node:fs";
import{basename as Xt,dirname as Ht,join as q}from"node:path";var Zt=20,je=class{constructor(e){let t=e.RUNNER_TEMP;if(!t)throw new Error("RUNNER_TEMP is not se\
t. This is an action: it runs on a GitHub Actions runner.");this.folder=q(t,"mq-lease"),this.job=[e.GITHUB_RUN_ID,e.GITHUB_RUN_ATTEMPT,e.GITHUB_JOB].join("/")}of(e,{
owner:t,repo:r,base_ref:i}){let o=[e,t,r,i].join(`
`);return new G(this.folder,Gt("sha256").update(o).digest("hex").slice(0,16))}known(e){let t=e.read();return t?.job===this.job?t:void 0}all(e){return en(this.folder).
map(t=>this.known(new G(this.folder,t))).filter(t=>t!==void 0).filter(t=>t.server===e)}},G=class n{constructor(e,t){this.folder=e,this.path=q(e,`${t}.json`),this.
beat_path=q(e,`${t}.heartbeat.json`),this.log_path=q(e,`${t}.heartbeat.log`)}static at(e){return new n(Ht(e),Xt(e,".json"))}read(){return Le(this.path)}write(e){
Jt(this.folder,{recursive:!0,mode:448}),Me(this.path,e)}beat(e){let t=Le(this.beat_path);return t!==void 0&&t.heart===e?t:void 0}writeBeat(e){Me(this.beat_path,
e)}log(){try{return Be(this.log_path,"utf8").trimEnd()}catch{return""}}};function en(n){try{return zt(n).filter(e=>/^[0-9a-f]{16}\.json$/.test(e)).map(e=>e.slice(
0,16))}catch{return[]}}function Le(n){try{return JSON.parse(Be(n,"utf8"))}catch{return}}function Me(n,e){let t=`${n}.${Vt()}`;try{Yt(t,JSON.stringify(e),{mode:384,
flag:"wx"}),tn(n,t)}catch(r){throw Qt(t,{force:!0}),r}}function tn(n,e){for(let t=1;;t+=1)try{return Kt(e,n)}catch(r){if(process.platform!=="win32"||t===Zt)throw r;
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function Lr(n){for(let e of["SIGINT","SIGTERM"])process.on(e,n)}function Mr(){setTimeout(()=>process.exit(),1e3).unref()}import{spawn as hr}from"node:child_process";var Re={};Pe(Re,{ExitCode:()=>oe,addPath:()=>Mn,debug:()=>_e,endGroup:()=>yt,error:()=>wt,exportVariable:()=>Ln,getBooleanInput:()=>Fn,getIDToken:()=>Hn,getInput:()=>Oe,
getMultilineInput:()=>Bn,getState:()=>Xn,group:()=>Qn,info:()=>Kn,isDebug:()=>Vn,markdownSummary:()=>Qe,notice:()=>zn,platform:()=>Ae,saveState:()=>Yn,setCommandEcho:()=>qn,
setFailed:()=>Gn,setOutput:()=>Wn,setSecret:()=>pe,startGroup:()=>gt,summary:()=>Ye,toPlatformPath:()=>et,toPosixPath:()=>He,toWin32Path:()=>Ze,warning:()=>Jn});import*as We from"os";function g(n){return n==null?"":typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function V(n){return Object.keys(n).length?{title:n.title,file:n.file,
line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}function w(n,e,t){let r=new ue(n,e,t);process.stdout.write(r.toString()+We.EOL)}function J(n,e=""){w(n,{},e)}var Fe="::",ue=class{constructor(e,t,r){e||(e="miss\
ing.command"),this.command=e,this.properties=t,this.message=r}toString(){let e=Fe+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";
let t=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let i=this.properties[r];i&&(t?t=!1:e+=",",e+=`${r}=${rn(i)}`)}}return e+=`${Fe}${nn(
this.message)}`,e}};function nn(n){return g(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function rn(n){return g(n).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as qe from"crypto";import*as K from"fs";import*as z from"os";function I(n,e){let t=process.env[`GITHUB_${n}`];if(!t)throw new Error(`Unable to find environment variable for file command ${n}`);if(!K.existsSync(t))throw new Error(
`Missing file at path: ${t}`);K.appendFileSync(t,`${g(e)}${z.EOL}`,{encoding:"utf8"})}function Q(n,e){let t=`ghadelimiter_${qe.randomUUID()}`,r=g(e);if(n.includes(
t))throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`);if(r.includes(t))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${t}"`);return`${n}<<${t}${z.EOL}${r}${z.EOL}${t}`}import*as Te from"os";import*as mt from"path";import*as N from"http";import*as he from"https";function fe(n){let e=n.protocol==="https:";if(on(n))return;let t=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(t)try{return new Y(t)}catch{if(!t.startsWith("http://")&&!t.startsWith("https://"))return new Y(`http://${t}`)}else return}function on(n){if(!n.hostname)return!1;
let e=n.hostname;if(sn(e))return!0;let t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let r;n.port?r=Number(n.port):n.protocol==="http:"?r=80:n.
protocol==="https:"&&(r=443);let i=[n.hostname.toUpperCase()];typeof r=="number"&&i.push(`${i[0]}:${r}`);for(let o of t.split(",").map(s=>s.trim().toUpperCase()).
filter(s=>s))if(o==="*"||i.some(s=>s===o||s.endsWith(`.${o}`)||o.startsWith(".")&&s.endsWith(`${o}`)))return!0;return!1}function sn(n){let e=n.toLowerCase();return e===
"localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}var Y=class extends URL{constructor(e,t){super(e,t),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}};var x=Ne(Wt(),1),Ge=Ne(qt(),1),h=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){
try{a(r.next(c))}catch(l){s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})},
m;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",n[n.MovedPermanently=301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.
SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=307]="Temporar\
yRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=402]="Paymen\
tRequired",n[n.Forbidden=403]="Forbidden",n[n.NotFound=404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",n[n.RequestTimeout=408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyR\
equests",n[n.InternalServerError=500]="InternalServerError",n[n.NotImplemented=501]="NotImplemented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]=
"ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var _;(function(n){n.Accept="accept",n.ContentType="content-type"})(_||(_={}));var b;
(function(n){n.ApplicationJson="application/json"})(b||(b={}));var an=[m.MovedPermanently,m.ResourceMoved,m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],un=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],fn=["OPTI\
ONS","GET","DELETE","HEAD"],ln=10,dn=5,le=class n extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,
n.prototype)}},de=class{constructor(e){this.message=e}readBody(){return h(this,void 0,void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){
let t=Buffer.alloc(0);this.message.on("data",r=>{t=Buffer.concat([t,r])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return h(this,void 0,
void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){let t=[];this.message.on("data",r=>{t.push(r)}),this.message.on("end",()=>{e(Buffer.concat(
t))})}))})}};var $=class{constructor(e,t,r){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this.
_maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=r,r&&(r.ignoreSslError!=
null&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=
r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}options(e,t){return h(this,void 0,void 0,
function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return h(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return h(
this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,r){return h(this,void 0,void 0,function*(){return this.request("POST",e,t,r||
{})})}patch(e,t,r){return h(this,void 0,void 0,function*(){return this.request("PATCH",e,t,r||{})})}put(e,t,r){return h(this,void 0,void 0,function*(){return this.
request("PUT",e,t,r||{})})}head(e,t){return h(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,r,i){return h(this,void 0,
void 0,function*(){return this.request(e,t,r,i)})}getJson(e){return h(this,arguments,void 0,function*(t,r={}){r[_.Accept]=this._getExistingOrDefaultHeader(r,_.Accept,
b.ApplicationJson);let i=yield this.get(t,r);return this._processResponse(i,this.requestOptions)})}postJson(e,t){return h(this,arguments,void 0,function*(r,i,o={}){
let s=JSON.stringify(i,null,2);o[_.Accept]=this._getExistingOrDefaultHeader(o,_.Accept,b.ApplicationJson),o[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,b.ApplicationJson);let u=yield this.post(r,s,o);return this._processResponse(u,this.requestOptions)})}putJson(e,t){return h(this,arguments,void 0,function*(r,i,o={}){
let s=JSON.stringify(i,null,2);o[_.Accept]=this._getExistingOrDefaultHeader(o,_.Accept,b.ApplicationJson),o[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,b.ApplicationJson);let u=yield this.put(r,s,o);return this._processResponse(u,this.requestOptions)})}patchJson(e,t){return h(this,arguments,void 0,function*(r,i,o={}){
let s=JSON.stringify(i,null,2);o[_.Accept]=this._getExistingOrDefaultHeader(o,_.Accept,b.ApplicationJson),o[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,b.ApplicationJson);let u=yield this.patch(r,s,o);return this._processResponse(u,this.requestOptions)})}request(e,t,r,i){return h(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(t),s=this._prepareRequest(e,o,i),u=this._allowRetries&&fn.includes(e)?this.
_maxRetries+1:1,f=0,a;do{if(a=yield this.requestRaw(s,r),a&&a.message&&a.message.statusCode===m.Unauthorized){let l;for(let p of this.handlers)if(p.canHandleAuthentication(
a)){l=p;break}return l?l.handleAuthentication(this,s,r):a}let c=this._maxRedirects;for(;a.message.statusCode&&an.includes(a.message.statusCode)&&this._allowRedirects&&
c>0;){let l=a.message.headers.location;if(!l)break;let p=new URL(l);if(o.protocol==="https:"&&o.protocol!==p.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield a.readBody(),p.hostname!==o.hostname)for(let A in i)A.toLowerCase()==="authorization"&&delete i[A];s=this._prepareRequest(e,p,i),a=yield this.
requestRaw(s,r),c--}if(!a.message.statusCode||!un.includes(a.message.statusCode))return a;f+=1,f<u&&(yield a.readBody(),yield this._performExponentialBackoff(f))}while(f<
u);return a})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){return h(this,void 0,void 0,function*(){return new Promise((r,i)=>{
function o(s,u){s?i(s):u?r(u):i(new Error("Unknown error"))}this.requestRawWithCallback(e,t,o)})})}requestRawWithCallback(e,t,r){typeof t=="string"&&(e.options.
headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let i=!1;function o(f,a){i||(i=!0,r(f,a))}let s=e.httpModule.request(
e.options,f=>{let a=new de(f);o(void 0,a)}),u;s.on("socket",f=>{u=f}),s.setTimeout(this._socketTimeout||3*6e4,()=>{u&&u.end(),o(new Error(`Request timeout: ${e.
options.path}`))}),s.on("error",function(f){o(f)}),t&&typeof t=="string"&&s.write(t,"utf8"),t&&typeof t!="string"?(t.on("close",function(){s.end()}),t.pipe(s)):
s.end()}getAgent(e){let t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){let t=new URL(e),r=fe(t);if(r&&r.hostname)return this._getProxyAgentDispatcher(
t,r)}_prepareRequest(e,t,r){let i={};i.parsedUrl=t;let o=i.parsedUrl.protocol==="https:";i.httpModule=o?he:N;let s=o?443:80;if(i.options={},i.options.host=i.parsedUrl.
hostname,i.options.port=i.parsedUrl.port?parseInt(i.parsedUrl.port):s,i.options.path=(i.parsedUrl.pathname||"")+(i.parsedUrl.search||""),i.options.method=e,i.options.
headers=this._mergeHeaders(r),this.userAgent!=null&&(i.options.headers["user-agent"]=this.userAgent),i.options.agent=this._getAgent(i.parsedUrl),this.handlers)for(let u of this.
handlers)u.prepareRequest(i.options);return i}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},P(this.requestOptions.headers),
P(e||{})):P(e||{})}_getExistingOrDefaultHeader(e,t,r){let i;if(this.requestOptions&&this.requestOptions.headers){let s=P(this.requestOptions.headers)[t];s&&(i=typeof s==
"number"?s.toString():s)}let o=e[t];return o!==void 0?typeof o=="number"?o.toString():o:i!==void 0?i:r}_getExistingOrDefaultContentTypeHeader(e,t){let r;if(this.
requestOptions&&this.requestOptions.headers){let o=P(this.requestOptions.headers)[_.ContentType];o&&(typeof o=="number"?r=String(o):Array.isArray(o)?r=o.join(",\
 "):r=o)}let i=e[_.ContentType];return i!==void 0?typeof i=="number"?String(i):Array.isArray(i)?i.join(", "):i:r!==void 0?r:t}_getAgent(e){let t,r=fe(e),i=r&&r.
hostname;if(this._keepAlive&&i&&(t=this._proxyAgent),i||(t=this._agent),t)return t;let o=e.protocol==="https:",s=100;if(this.requestOptions&&(s=this.requestOptions.
maxSockets||N.globalAgent.maxSockets),r&&r.hostname){let u={maxSockets:s,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&
{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})},f,a=r.protocol==="https:";o?f=a?x.httpsOverHttps:x.httpsOverHttp:f=a?x.httpOverHttps:
x.httpOverHttp,t=f(u),this._proxyAgent=t}if(!t){let u={keepAlive:this._keepAlive,maxSockets:s};t=o?new he.Agent(u):new N.Agent(u),this._agent=t}return o&&this._ignoreSslError&&
(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;
let i=e.protocol==="https:";return r=new Ge.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.
from(`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,i&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||
{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(e){let t=e||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let i=r.replace(/[^a-z0-9_.-]/gi,
"_");return`${t} actions_orchestration_id/${i}`}return t}_performExponentialBackoff(e){return h(this,void 0,void 0,function*(){e=Math.min(ln,e);let t=dn*Math.pow(
2,e);return new Promise(r=>setTimeout(()=>r(),t))})}_processResponse(e,t){return h(this,void 0,void 0,function*(){return new Promise((r,i)=>h(this,void 0,void 0,
function*(){let o=e.message.statusCode||0,s={statusCode:o,result:null,headers:{}};o===m.NotFound&&r(s);function u(c,l){if(typeof l=="string"){let p=new Date(l);
if(!isNaN(p.valueOf()))return p}return l}let f,a;try{a=yield e.readBody(),a&&a.length>0&&(t&&t.deserializeDates?f=JSON.parse(a,u):f=JSON.parse(a),s.result=f),s.
headers=e.message.headers}catch{}if(o>299){let c;f&&f.message?c=f.message:a&&a.length>0?c=a:c=`Failed request: (${o})`;let l=new le(c,o);l.result=s.result,i(l)}else
r(s)}))})}},P=n=>Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{});var hn=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){
s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})};var X=class{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return hn(this,void 0,void 0,function*(){throw new Error("not implemented")})}};var Ve=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){
s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})},H=class n{static createHttpClient(e=!0,t=10){
let r={allowRetries:e,maxRetries:t};return new $("actions/oidc-client",[new X(n.getRequestToken())],r)}static getRequestToken(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return Ve(this,void 0,void 0,function*(){var t;let o=(t=
(yield n.createHttpClient().getJson(e).catch(s=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${s.statusCode}
 
        Error Message: ${s.message}`)})).result)===null||t===void 0?void 0:t.value;if(!o)throw new Error("Response json body do not have ID Token field");return o})}static getIDToken(e){
return Ve(this,void 0,void 0,function*(){try{let t=n.getIDTokenUrl();if(e){let i=encodeURIComponent(e);t=`${t}&audience=${i}`}_e(`ID token url is ${t}`);let r=yield n.
getCall(t);return pe(r),r}catch(t){throw new Error(`Error message: ${t.message}`)}})}};import{EOL as pn}from"os";import{constants as Je,promises as _n}from"fs";var me=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}
return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):
i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})},{access:mn,appendFile:wn,writeFile:gn}=_n,ze="GITHUB_STEP_SUMMARY";var we=class{constructor(){this._buffer=""}filePath(){return me(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[ze];if(!e)
throw new Error(`Unable to find environment variable for $${ze}. Check if your runtime environment supports job summaries.`);try{yield mn(e,Je.R_OK|Je.W_OK)}catch{
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,r={}){
let i=Object.entries(r).map(([o,s])=>` ${o}="${s}"`).join("");return t?`<${e}${i}>${t}</${e}>`:`<${e}${i}>`}write(e){return me(this,void 0,void 0,function*(){let t=!!e?.
overwrite,r=yield this.filePath();return yield(t?gn:wn)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return me(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=
"",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(pn)}addCodeBlock(e,t){let r=Object.assign({},t&&{lang:t}),i=this.
wrap("pre",this.wrap("code",e),r);return this.addRaw(i).addEOL()}addList(e,t=!1){let r=t?"ol":"ul",i=e.map(s=>this.wrap("li",s)).join(""),o=this.wrap(r,i);return this.
addRaw(o).addEOL()}addTable(e){let t=e.map(i=>{let o=i.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:u,data:f,colspan:a,rowspan:c}=s,l=u?"th":
"td",p=Object.assign(Object.assign({},a&&{colspan:a}),c&&{rowspan:c});return this.wrap(l,f,p)}).join("");return this.wrap("tr",o)}).join(""),r=this.wrap("table",
t);return this.addRaw(r).addEOL()}addDetails(e,t){let r=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(r).addEOL()}addImage(e,t,r){let{width:i,
height:o}=r||{},s=Object.assign(Object.assign({},i&&{width:i}),o&&{height:o}),u=this.wrap("img",null,Object.assign({src:e,alt:t},s));return this.addRaw(u).addEOL()}addHeading(e,t){
let r=`h${t}`,i=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",o=this.wrap(i,e);return this.addRaw(o).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.
addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){let r=Object.assign({},t&&{cite:t}),i=this.wrap("blockquot\
e",e,r);return this.addRaw(i).addEOL()}addLink(e,t){let r=this.wrap("a",e,{href:t});return this.addRaw(r).addEOL()}},Ke=new we,Qe=Ke,Ye=Ke;import*as Xe from"path";function He(n){return n.replace(/[\\]/g,"/")}function Ze(n){return n.replace(/[/]/g,"\\")}function et(n){return n.replace(/[/\\]/g,Xe.sep)}var Ae={};Pe(Ae,{arch:()=>ht,getDetails:()=>jn,isLinux:()=>pt,isMacOS:()=>Se,isWindows:()=>Ee,platform:()=>j});import dt from"os";import{StringDecoder as ft}from"string_decoder";import*as D from"os";import*as ve from"events";import*as ct from"child_process";import*as at from"path";import*as y from"path";import*as ee from"fs";import*as v from"path";var nt=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(
function(o,s){function u(c){try{a(r.next(c))}catch(l){s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}
a((r=r.apply(n,e||[])).next())})},{chmod:yn,copyFile:bn,lstat:xn,mkdir:vn,open:ni,readdir:rt,rename:En,rm:Sn,rmdir:ri,stat:Z,symlink:An,unlink:Tn}=ee.promises,O=process.
platform==="win32";var ii=ee.constants.O_RDONLY;function ge(n){return nt(this,void 0,void 0,function*(){try{yield Z(n)}catch(e){if(e.code==="ENOENT")return!1;throw e}return!0})}function te(n){if(n=On(n),!n)throw new Error('isRooted() parameter "p" cannot be empty');return O?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function ye(n,e){
return nt(this,void 0,void 0,function*(){let t;try{t=yield Z(n)}catch(i){i.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable \
file exists '${n}': ${i}`)}if(t&&t.isFile()){if(O){let i=v.extname(n).toUpperCase();if(e.some(o=>o.toUpperCase()===i))return n}else if(tt(t))return n}let r=n;for(let i of e){
n=r+i,t=void 0;try{t=yield Z(n)}catch(o){o.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${o}`)}if(t&&
t.isFile()){if(O){try{let o=v.dirname(n),s=v.basename(n).toUpperCase();for(let u of yield rt(o))if(s===u.toUpperCase()){n=v.join(o,u);break}}catch(o){console.log(
`Unexpected error attempting to determine the actual case of the file '${n}': ${o}`)}return n}else if(tt(t))return n}}return""})}function On(n){return n=n||"",O?
(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,"/")}function tt(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.
getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}var ot=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){
s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})};function be(n,e){return ot(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(e){let r=yield be(n,!1);if(!r)throw O?new Error(
`Unable to locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment\
 variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${n}. Please verify either the file\
 path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
return r}let t=yield Rn(n);return t&&t.length>0?t[0]:""})}function Rn(n){return ot(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is req\
uired");let e=[];if(O&&process.env.PATHEXT)for(let i of process.env.PATHEXT.split(y.delimiter))i&&e.push(i);if(te(n)){let i=yield ye(n,e);return i?[i]:[]}if(n.includes(
y.sep))return[];let t=[];if(process.env.PATH)for(let i of process.env.PATH.split(y.delimiter))i&&t.push(i);let r=[];for(let i of t){let o=yield ye(y.join(i,n),e);
o&&r.push(o)}return r})}import{setTimeout as $n}from"timers";var st=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){
function u(c){try{a(r.next(c))}catch(l){s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,
e||[])).next())})},ne=process.platform==="win32",re=class extends ve.EventEmitter{constructor(e,t,r){if(super(),!e)throw new Error("Parameter 'toolPath' cannot \
be null or empty.");this.toolPath=e,this.args=t||[],this.options=r||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(
e)}_getCommandString(e,t){let r=this._getSpawnFileName(),i=this._getSpawnArgs(e),o=t?"":"[command]";if(ne)if(this._isCmdFile()){o+=r;for(let s of i)o+=` ${s}`}else if(e.
windowsVerbatimArguments){o+=`"${r}"`;for(let s of i)o+=` ${s}`}else{o+=this._windowsQuoteCmdArg(r);for(let s of i)o+=` ${this._windowsQuoteCmdArg(s)}`}else{o+=
r;for(let s of i)o+=` ${s}`}return o}_processLineBuffer(e,t,r){try{let i=t+e.toString(),o=i.indexOf(D.EOL);for(;o>-1;){let s=i.substring(0,o);r(s),i=i.substring(
o+D.EOL.length),o=i.indexOf(D.EOL)}return i}catch(i){return this._debug(`error processing line. Failed with error ${i}`),""}}_getSpawnFileName(){return ne&&this.
_isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(ne&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
for(let r of this.args)t+=" ",t+=e.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return t+='"',[t]}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){
let e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(
e);if(!e)return'""';let t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],r=!1;for(let s of e)if(t.some(u=>u===s)){r=!0;
break}if(!r)return e;let i='"',o=!0;for(let s=e.length;s>0;s--)i+=e[s-1],o&&e[s-1]==="\\"?i+="\\":e[s-1]==='"'?(o=!0,i+='"'):o=!1;return i+='"',i.split("").reverse().
join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}\
"`;let t='"',r=!0;for(let i=e.length;i>0;i--)t+=e[i-1],r&&e[i-1]==="\\"?t+="\\":e[i-1]==='"'?(r=!0,t+="\\"):r=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){
e=e||{};let t={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||
!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){
e=e||{};let r={};return r.cwd=e.cwd,r.env=e.env,r.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(r.argv0=`"${t}\
"`),r}exec(){return st(this,void 0,void 0,function*(){return!te(this.toolPath)&&(this.toolPath.includes("/")||ne&&this.toolPath.includes("\\"))&&(this.toolPath=
at.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield be(this.toolPath,!0),new Promise((e,t)=>st(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(let a of this.args)this._debug(`   ${a}`);let r=this._cloneExecOptions(this.options);!r.
silent&&r.outStream&&r.outStream.write(this._getCommandString(r)+D.EOL);let i=new xe(r,this.toolPath);if(i.on("debug",a=>{this._debug(a)}),this.options.cwd&&!(yield ge(
this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));let o=this._getSpawnFileName(),s=ct.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
this.options,o)),u="";s.stdout&&s.stdout.on("data",a=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(a),!r.silent&&r.outStream&&
r.outStream.write(a),u=this._processLineBuffer(a,u,c=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(c)})});let f="";if(s.
stderr&&s.stderr.on("data",a=>{i.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(a),!r.silent&&r.errStream&&
r.outStream&&(r.failOnStdErr?r.errStream:r.outStream).write(a),f=this._processLineBuffer(a,f,c=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(c)})}),s.on("error",a=>{i.processError=a.message,i.processExited=!0,i.processClosed=!0,i.CheckComplete()}),s.on("exit",a=>{i.processExitCode=a,
i.processExited=!0,this._debug(`Exit code ${a} received from tool '${this.toolPath}'`),i.CheckComplete()}),s.on("close",a=>{i.processExitCode=a,i.processExited=
!0,i.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),i.CheckComplete()}),i.on("done",(a,c)=>{u.length>0&&this.emit("stdlin\
e",u),f.length>0&&this.emit("errline",f),s.removeAllListeners(),a?t(a):e(c)}),this.options.input){if(!s.stdin)throw new Error("child process missing stdin");s.stdin.
end(this.options.input)}}))})}};function ut(n){let e=[],t=!1,r=!1,i="";function o(s){r&&s!=='"'&&(i+="\\"),i+=s,r=!1}for(let s=0;s<n.length;s++){let u=n.charAt(
s);if(u==='"'){r?o(u):t=!t;continue}if(u==="\\"&&r){o(u);continue}if(u==="\\"&&t){r=!0;continue}if(u===" "&&!t){i.length>0&&(e.push(i),i="");continue}o(u)}return i.
length>0&&e.push(i.trim()),e}var xe=class n extends ve.EventEmitter{constructor(e,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=
0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be empty");this.options=e,this.
toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=$n(n.HandleTimeout,this.
delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to execut\
e the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The pro\
cess '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){let t=`The STDIO streams did not clos\
e within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet ex\
ited.`;e._debug(t)}e._setResult()}}};var lt=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){
s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})};function In(n,e,t){return lt(
this,void 0,void 0,function*(){let r=ut(n);if(r.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let i=r[0];return e=r.slice(1).concat(
e||[]),new re(i,e,t).exec()})}function C(n,e,t){return lt(this,void 0,void 0,function*(){var r,i;let o="",s="",u=new ft("utf8"),f=new ft("utf8"),a=(r=t?.listeners)===
null||r===void 0?void 0:r.stdout,c=(i=t?.listeners)===null||i===void 0?void 0:i.stderr,l=T=>{s+=f.write(T),c&&c(T)},p=T=>{o+=u.write(T),a&&a(T)},A=Object.assign(
Object.assign({},t?.listeners),{stdout:p,stderr:l}),ae=yield In(n,e,Object.assign(Object.assign({},t),{listeners:A}));return o+=u.end(),s+=f.end(),{exitCode:ae,
stdout:o,stderr:s}})}var ie=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){
s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})},Nn=()=>ie(void 0,void 0,
void 0,function*(){let{stdout:n}=yield C('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:e}=yield C(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:e.trim(),version:n.trim()}}),Dn=()=>ie(void 0,
void 0,void 0,function*(){var n,e,t,r;let{stdout:i}=yield C("sw_vers",void 0,{silent:!0}),o=(e=(n=i.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==
null&&e!==void 0?e:"";return{name:(r=(t=i.match(/ProductName:\s*(.+)/))===null||t===void 0?void 0:t[1])!==null&&r!==void 0?r:"",version:o}}),Cn=()=>ie(void 0,void 0,
void 0,function*(){let{stdout:n}=yield C("lsb_release",["-i","-r","-s"],{silent:!0}),[e,t]=n.trim().split(`
`);return{name:e,version:t}}),j=dt.platform(),ht=dt.arch(),Ee=j==="win32",Se=j==="darwin",pt=j==="linux";function jn(){return ie(this,void 0,void 0,function*(){
return Object.assign(Object.assign({},yield Ee?Nn():Se?Dn():Cn()),{platform:j,arch:ht,isWindows:Ee,isMacOS:Se,isLinux:pt})})}var _t=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){
s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})},oe;(function(n){n[n.
Success=0]="Success",n[n.Failure=1]="Failure"})(oe||(oe={}));function Ln(n,e){let t=g(e);if(process.env[n]=t,process.env.GITHUB_ENV||"")return I("ENV",Q(n,e));w(
"set-env",{name:n},t)}function pe(n){w("add-mask",{},n)}function Mn(n){process.env.GITHUB_PATH||""?I("PATH",n):w("add-path",{},n),process.env.PATH=`${n}${mt.delimiter}${process.
env.PATH}`}function Oe(n,e){let t=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!t)throw new Error(`Input required and not sup\
plied: ${n}`);return e&&e.trimWhitespace===!1?t:t.trim()}function Bn(n,e){let t=Oe(n,e).split(`
`).filter(r=>r!=="");return e&&e.trimWhitespace===!1?t:t.map(r=>r.trim())}function Fn(n,e){let t=["true","True","TRUE"],r=["false","False","FALSE"],i=Oe(n,e);if(t.
includes(i))return!0;if(r.includes(i))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Wn(n,e){if(process.env.GITHUB_OUTPUT||"")return I("OUTPUT",Q(n,e));process.
stdout.write(Te.EOL),w("set-output",{name:n},g(e))}function qn(n){J("echo",n?"on":"off")}function Gn(n){process.exitCode=oe.Failure,wt(n)}function Vn(){return process.
env.RUNNER_DEBUG==="1"}function _e(n){w("debug",{},n)}function wt(n,e={}){w("error",V(e),n instanceof Error?n.toString():n)}function Jn(n,e={}){w("warning",V(e),
n instanceof Error?n.toString():n)}function zn(n,e={}){w("notice",V(e),n instanceof Error?n.toString():n)}function Kn(n){process.stdout.write(n+Te.EOL)}function gt(n){
J("group",n)}function yt(){J("endgroup")}function Qn(n,e){return _t(this,void 0,void 0,function*(){gt(n);let t;try{t=yield e()}finally{yt()}return t})}function Yn(n,e){
if(process.env.GITHUB_STATE||"")return I("STATE",Q(n,e));w("save-state",{name:n},g(e))}function Xn(n){return process.env[`STATE_${n}`]||""}function Hn(n){return _t(
this,void 0,void 0,function*(){return yield H.getIDToken(n)})}import{readFileSync as cr}from"node:fs";var U=class n{static __wrap(e){let t=Object.create(n.prototype);return t.__wbg_ptr=e,bt.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.
__wbg_ptr=0,bt.unregister(this),e}free(){let e=this.__destroy_into_raw();d.__wbg_machine_free(e,0)}next(e,t,r){let i=d.machine_next(this.__wbg_ptr,e,t,r);if(i[2])
throw S(i[1]);return S(i[0])}};Symbol.dispose&&(U.prototype[Symbol.dispose]=U.prototype.free);function vt(n){let e=d.heart(n);if(e[2])throw S(e[1]);return U.__wrap(
e[0])}function Et(n){let e,t;try{let o=d.provider_path(n);var r=o[0],i=o[1];if(o[3])throw r=0,i=0,S(o[2]);return e=r,t=i,L(r,i)}finally{d.__wbindgen_free(e,t,1)}}
function St(n){let e=d.releaser(n);if(e[2])throw S(e[1]);return U.__wrap(e[0])}function At(n){let e=d.subject(n);if(e[2])throw S(e[1]);return S(e[0])}function Tt(n){
let e=d.waiter(n);if(e[2])throw S(e[1]);return U.__wrap(e[0])}function Zn(){return{__proto__:null,"./protocol_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(e,t){
return Error(L(e,t))},__wbg_Number_ff192a72a0dcdf6d:function(e){return Number(e)},__wbg___wbindgen_bigint_get_as_i64_11da4b52cd0aedef:function(e,t){let r=t,i=typeof r==
"bigint"?r:void 0;E().setBigInt64((e>>>0)+8,k(i)?BigInt(0):i,!0),E().setInt32((e>>>0)+0,!k(i),!0)},__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(e){let t=e,
r=typeof t=="boolean"?t:void 0;return k(r)?16777215:r?1:0},__wbg___wbindgen_debug_string_f249a2a76caa9a55:function(e,t){let r=Ot(t),i=xt(r,d.__wbindgen_malloc,d.
__wbindgen_realloc),o=ce;E().setInt32((e>>>0)+4,o,!0),E().setInt32((e>>>0)+0,i,!0)},__wbg___wbindgen_in_3f58a9d3b3a7eed2:function(e,t){return e in t},__wbg___wbindgen_is_bigint_5fa10641e039d3ef:function(e){
return typeof e=="bigint"},__wbg___wbindgen_is_function_741ff2bb612836f5:function(e){return typeof e=="function"},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(e){
let t=e;return typeof t=="object"&&t!==null},__wbg___wbindgen_is_string_fc456fee5d3317de:function(e){return typeof e=="string"},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(e){
return e===void 0},__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039:function(e,t){return e===t},__wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36:function(e,t){return e==
t},__wbg___wbindgen_number_get_934b640d0889af78:function(e,t){let r=t,i=typeof r=="number"?r:void 0;E().setFloat64((e>>>0)+8,k(i)?0:i,!0),E().setInt32((e>>>0)+0,
!k(i),!0)},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(e,t){let r=t,i=typeof r=="string"?r:void 0;var o=k(i)?0:xt(i,d.__wbindgen_malloc,d.__wbindgen_realloc),
s=ce;E().setInt32((e>>>0)+4,s,!0),E().setInt32((e>>>0)+0,o,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,t){throw new Error(L(e,t))},__wbg_call_40b008ba32f73991:function(){
return Ue(function(e,t){return e.call(t)},arguments)},__wbg_done_57e08d0be6e30c02:function(e){return e.done},__wbg_entries_7bb1459bd9b5c2b9:function(e){return Object.
entries(e)},__wbg_get_635eea311fa1a291:function(){return Ue(function(e,t){return Reflect.get(e,t)},arguments)},__wbg_get_d7176cfb76d71114:function(e,t){return e[t>>>
0]},__wbg_get_unchecked_e6325ad374eff861:function(e,t){return e[t>>>0]},__wbg_get_with_ref_key_fc601247060b7204:function(e,t){return e[t]},__wbg_instanceof_ArrayBuffer_12cdaa4161423e6b:function(e){
let t;try{t=e instanceof ArrayBuffer}catch{t=!1}return t},__wbg_instanceof_Error_74e3cca0c4a69161:function(e){let t;try{t=e instanceof Error}catch{t=!1}return t},
__wbg_instanceof_Map_0b4fc8b62e73f163:function(e){let t;try{t=e instanceof Map}catch{t=!1}return t},__wbg_instanceof_Uint8Array_d7aeb0dcb3108fea:function(e){let t;
try{t=e instanceof Uint8Array}catch{t=!1}return t},__wbg_isArray_bcf1376d0d732d08:function(e){return Array.isArray(e)},__wbg_isSafeInteger_1a35ba4d31e71d38:function(e){
return Number.isSafeInteger(e)},__wbg_iterator_e4c5e8f68ada7b58:function(){return Symbol.iterator},__wbg_length_186163212ffe79c3:function(e){return e.length},__wbg_length_b03a0fabb109b1e9:function(e){
return e.length},__wbg_new_13de428334042d26:function(e){return new Uint8Array(e)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_787b9fb330d55d78:function(e,t){
return new Error(L(e,t))},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_next_178c1651c11432b3:function(e){return e.next},__wbg_next_af5ac6a08bb0a717:function(){
return Ue(function(e){return e.next()},arguments)},__wbg_prototypesetcall_13162965d1fe7aa3:function(e,t,r){Uint8Array.prototype.set.call(tr(e,t),r)},__wbg_set_d2d33b52458e984a:function(e,t,r){
e[t>>>0]=r},__wbg_set_e4b9a833d288759a:function(e,t,r){e[t]=r},__wbg_value_e0f328965e184931:function(e){return e.value},__wbindgen_generic_0000000000000001:function(e){
return e},__wbindgen_generic_0000000000000002:function(e){return e},__wbindgen_generic_0000000000000003:function(e,t){return L(e,t)},__wbindgen_generic_0000000000000004:function(e){
return BigInt.asUintN(64,e)},__wbindgen_init_externref_table:function(){let e=d.__wbindgen_externrefs;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(
1026,!0),e.set(1027,!1)}}}}var bt=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(n=>d.__wbg_machine_free(n,1));function er(n){
let e=d.__externref_table_alloc();return d.__wbindgen_externrefs.set(e,n),e}function Ot(n){switch(typeof n){case"number":case"boolean":case"undefined":return`${n}`;case"\
string":return JSON.stringify(n);case"bigint":return`${n}n`;case"symbol":return n.description!==void 0?`Symbol(${n.description})`:"Symbol";case"function":return typeof n.
name=="string"&&n.name!==""?`Function(${n.name})`:"Function";case"object":{if(n===null)return"null";if(Array.isArray(n))return"["+Array.from(n,Ot).join(", ")+"]";
if(n instanceof Error)return`${n.name}: ${n.message}
${n.stack}`;let e=toString.call(n),t=/\[object ([^\]]+)\]/.exec(e)?.[1];if(t===void 0)return e;if(t==="Object")try{return"Object("+JSON.stringify(n)+")"}catch{return"\
Object"}return t}}}function tr(n,e){return n=n>>>0,B().subarray(n/1,n/1+e)}var R=null;function E(){return(R===null||R.buffer.detached===!0||R.buffer.detached===
void 0&&R.buffer!==d.memory.buffer)&&(R=new DataView(d.memory.buffer)),R}function L(n,e){return n=n>>>0,rr(B().subarray(n,n+e))}var M=null;function B(){return(M===
null||M.byteLength===0)&&(M=new Uint8Array(d.memory.buffer)),M}function Ue(n,e){try{return n.apply(this,e)}catch(t){let r=er(t);d.__wbindgen_exn_store(r)}}function k(n){
return n==null}function xt(n,e,t){if(t===void 0){let u=F.encode(n),f=e(u.length,1)>>>0;return B().subarray(f,f+u.length).set(u),ce=u.length,f}let r=n.length,i=e(
r,1)>>>0,o=B(),s=0;for(;s<r;s++){let u=n.charCodeAt(s);if(u>127)break;o[i+s]=u}if(s!==r){s!==0&&(n=n.slice(s)),i=t(i,r,r=s+n.length*3,1)>>>0;let u=B().subarray(
i+s,i+r),f=F.encodeInto(n,u);s+=f.written,i=t(i,r,s,1)>>>0}return ce=s,i}function S(n){let e=d.__wbindgen_externrefs.get(n);return d.__externref_table_dealloc(n),
e}var se=new TextDecoder("utf-8",{ignoreBOM:!0});se.decode();var nr=2146435072,$e=0;function rr(n){return $e+=n.length,$e>=nr&&(se=new TextDecoder("utf-8",{ignoreBOM:!0}),
se.decode(),$e=n.length),se.decode(n)}var F=new TextEncoder;"encodeInto"in F||(F.encodeInto=function(n,e){let t=F.encode(n);return e.set(t),{read:n.length,written:t.
length}});var ce=0,ir,or,d;function sr(n,e){return or=n,d=n.exports,ir=e,R=null,M=null,d.__wbindgen_start(),d}function Rt(n){if(d!==void 0)return d;n!==void 0&&(Object.getPrototypeOf(n)===Object.prototype?{module:n}=n:console.warn("using deprecated parameters for `initS\
ync()`; pass a single object instead"));let e=Zn();n instanceof WebAssembly.Module||(n=new WebAssembly.Module(n));let t=new WebAssembly.Instance(n,e);return sr(
t,n)}function Ut(){return Rt({module:cr(new URL("./protocol.wasm",import.meta.url))}),{waiter:Tt,releaser:St,heart:vt,subject:At,provider_path:Et}}async function $t(n,e,t){let r=new AbortController,i=new Error(`no answer within ${n/1e3} s`),o=setTimeout(()=>r.abort(i),n),s=()=>r.abort(e.reason);e.addEventListener(
"abort",s,{once:!0}),e.aborted&&s();try{return await t(r.signal)}catch(u){throw r.signal.reason===i?i:u}finally{clearTimeout(o),e.removeEventListener("abort",s)}}var ar=1024*1024;function kt(){let n,e={prepareRequest(i){i.signal=n},canHandleAuthentication:()=>!1,handleAuthentication:()=>Promise.reject(new Error("not used"))},
t=new $("mq-lease",[e],{allowRedirects:!1,allowRetries:!1,keepAlive:!0});function r({verb:i,url:o,body:s,headers:u,limit_ms:f,signal:a}){return $t(f,a,async c=>{
n=c;let{message:l}=await t.request(i,o,s,u),p=await ur(l);return{http:l.statusCode??0,headers:l.headers,text:p}})}return{exchange:r,close:()=>t.dispose()}}async function ur(n){
let e=[],t=0;for await(let r of n){if(t+=r.length,t>ar)throw new Error("the answer is larger than 1 MiB");e.push(r)}return Buffer.concat(e).toString("utf8")}function W(n){
if(n instanceof AggregateError&&n.errors.length>0)return W(n.errors[0]);if(!(n instanceof Error))return String(n);let e="code"in n?String(n.code):"";return n.message||
e||n.name}async function It(n){let{getOctokit:e}=await import("./github-POOEVI6V.js"),{request:t}=e(n,{log:fr});return async(r,i)=>{let{data:o}=await t(r,i);return{data:o}}}
var fr={debug(){},info(){},warn(){},error(){}};import{setTimeout as lr}from"node:timers/promises";var dr=2**31-1;async function Pt(n,e){try{await lr(Math.min(n,dr),void 0,{signal:e})}catch(t){if(!e.aborted)throw t}}function Pi(){return{door:Ut(),core:Re,env:process.env,clock:Date.now,random:Math.random,sleep:Pt,http:kt,octokit:It,spawn:hr}}var pr=3e4,_r=4*6e4,mr=15e3;function Nt({auth:n,audience:e,env:t,exchange:r,clock:i,mask:o}){if(n!==""){o(n);let c=n.replace(/^\S+\s+/,"");return c!==n&&o(c),{any:!0,
authorization:async()=>n}}let{ACTIONS_ID_TOKEN_REQUEST_URL:s,ACTIONS_ID_TOKEN_REQUEST_TOKEN:u}=t;if(!s||!u)return{any:!1,authorization:async()=>{}};let f="",a=0;
return{any:!0,async authorization({fresh:c,signal:l}){return(c||i()>=a-pr)&&(f=await wr({url:s,request_token:u,audience:e,exchange:r,signal:l}),o(f),a=gr(f)??i()+
_r),`Bearer ${f}`}}}async function wr({url:n,request_token:e,audience:t,exchange:r,signal:i}){let o=new URL(n);o.searchParams.set("audience",t);let{http:s,text:u}=await r(
{verb:"GET",url:o.href,body:null,headers:{accept:"application/json",authorization:`Bearer ${e}`},limit_ms:mr,signal:i}).catch(a=>{throw new Error(`GitHub gave n\
o OIDC token: ${W(a)}`,{cause:a})});if(s!==200)throw new Error(`GitHub gave no OIDC token: it answered ${s}`);let f=Dt(u,"value");if(typeof f!="string"||f==="")
throw new Error("GitHub gave no OIDC token: its answer holds none");return f}function gr(n){let e=Dt(Buffer.from(n.split(".")[1]??"","base64url").toString("utf8"),
"exp");return typeof e=="number"?e*1e3:void 0}function Dt(n,e){try{return JSON.parse(n)?.[e]}catch{return}}var yr=/^[A-Z][a-z]{2,8},? .* GMT$/;function Ct(n,e){let t=n?.trim()??"";if(/^\d+(\.\d+)?$/.test(t))return Number(t)*1e3;if(!yr.test(t))return;let r=Date.parse(
t);return Number.isNaN(r)?void 0:Math.max(0,r-e)}function jt({provider:n,exchange:e,credentials:t,clock:r}){async function i(o,s){let u=`${n}/${o.verb}`;try{let f=await t.authorization({fresh:o.fresh_credential,
signal:s}),a=await e({verb:"POST",url:u,body:JSON.stringify(o.body),headers:{accept:"application/json","content-type":"application/json",...f!==void 0&&{authorization:f},
...o.wait_seconds!==void 0&&{prefer:`wait=${o.wait_seconds}`}},limit_ms:o.time_limit_ms,signal:s});return br(a,u,r())}catch(f){return{kind:"not_answered",detail:W(
f)}}}return{send:i}}function br({http:n,headers:e,text:t},r,i){let o=Ct(e["retry-after"],i),s=n>=300&&n<400?vr(e.location,r):void 0;return{kind:"answered",http:n,
body:xr(t),wait_applied:/(^|[,;\s])wait=\d/i.test(String(e["preference-applied"]??"")),...o!==void 0&&{retry_after_ms:o},...s!==void 0&&{location:s}}}function xr(n){
try{return JSON.parse(n)}catch{return null}}function vr(n,e){if(n===void 0||!URL.canParse(n,e))return n;let t=new URL(n,e);return t.username=t.password=t.search=
t.hash="",t.href}function Gi(n,{server:e,subject:t,auth:r,audience:i,cancelled:o,measure:s}){let{door:u,core:f,env:a,clock:c,random:l,sleep:p}=n,{exchange:A,close:ae}=n.http(),T=f.
setSecret,Ie=Nt({auth:r,audience:i,env:a,exchange:A,clock:c,mask:T});Ie.any&&Sr(e)&&f.warning("lease_service_url begins with http://: the credential can be read\
 by everybody on the way. Use https://.");let Bt=e+u.provider_path(t),{send:Ft}=jt({provider:Bt,exchange:A,credentials:Ie,clock:c});return{hands:{measure:s??Er,
send:Ft,sleep:p,say:De(f),clock:c,random:l,cancelled:o},close:ae}}async function Er(){return{kind:"measuring_failed",detail:"Nothing is measured here."}}function Sr(n){
let{protocol:e,hostname:t}=new URL(n);return e==="http:"&&t!=="localhost"&&t!=="[::1]"&&!/^127(\.\d+){3}$/.test(t)}async function Ji(n,e){let{clock:t,random:r,say:i,cancelled:o}=e,s=new AbortController().signal,u=!1,f={kind:"started"};try{for(;;){let{lines:a,next:c}=n.next(f,
t(),r());if(a.forEach(i),c.kind==="finish")return c.outcome;f=await Ar(c,e,u?s:o),o.aborted&&!u&&(u=!0,f={kind:"cancelled"})}}finally{n.free()}}async function Ar(n,e,t){
switch(n.kind){case"measure":return e.measure(n,t);case"send":return e.send(n,t);case"sleep":return await e.sleep(n.ms,t),{kind:"slept"}}}import{readFileSync as Tr}from"node:fs";function Or(n,e=ke){try{return{pid:n,started:Lt(n,e).started}}catch{return{pid:n}}}function Qi({pid:n,started:e},t=ke){if(e===
void 0)return Rr(n);try{let r=Lt(n,t);return r.started===e&&r.state!=="Z"&&r.state!=="X"}catch(r){return!["ENOENT","ESRCH"].includes(Mt(r))}}function Yi(n,e=ke){
try{return e(n,"comm").trim()==="Runner.Worker"?Or(n,e):void 0}catch{return}}var ke=(n,e)=>Tr(`/proc/${n}/${e}`,"utf8");function Lt(n,e){let t=e(n,"stat").split(
")").at(-1)?.trim().split(" ")??[],[r]=t,i=t[19];if(r===void 0||i===void 0)throw new Error(`/proc/${n}/stat can't be read`);return{state:r,started:i}}function Rr(n){
try{return process.kill(n,0)}catch(e){return Mt(e)==="EPERM"}}var Mt=n=>n instanceof Error&&"code"in n?String(n.code):"";export{$t as a,W as b,Ce as c,$r as d,kr as e,Ir as f,Ct as g,Gi as h,Ji as i,Or as j,Qi as k,Yi as l,je as m,G as n,Lr as o,Mr as p,Pi as q};
