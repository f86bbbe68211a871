import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
import{c as De,d as Ce,e as Gt,f as Vt}from"./chunk-2PS7DJNY.js";function je(n){return({level:e,text:t,group:r})=>r===void 0?n[e](I(t)):n.detail(r,t)}function Jt(n){return n.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ")}function I(n){return Jt(n).replace(/##\[/g,"## [").replace(/^\s*::/,": :")}function Pr({detail:n,lost_at_ms:e},{fencing_token:t}){return`The lease${t===void 0?
"":` with fencing token ${t}`} was lost, as was found out at ${new Date(e).toISOString()}: ${n}`}function Nr(n,e){n.setFailed(I(e))}function Dr(n,e){if(!(e instanceof
Error))return n.setFailed(String(e));n.debug(e.stack??""),n.setFailed(e.message)}import{createHash as zt,randomUUID as Kt}from"node:crypto";import{mkdirSync as Qt,readFileSync as Fe,readdirSync as Yt,renameSync as Xt,rmSync as Ht,writeFileSync as Zt}from"node:fs";
import{basename as en,dirname as tn,join as V}from"node:path";var nn=20,Le=class{constructor(e){let t=e.RUNNER_TEMP;if(!t)throw new Error("RUNNER_TEMP is not se\
t. This is an action: it runs on a GitHub Actions runner.");this.folder=V(t,"mq-lease"),this.job=[e.GITHUB_RUN_ID,e.GITHUB_RUN_ATTEMPT,e.GITHUB_JOB].join("/")}of(e,{
owner:t,repo:r,base_ref:i}){let o=[e,t,r,i].join(`
`);return new J(this.folder,zt("sha256").update(o).digest("hex").slice(0,16))}known(e){let t=e.read();return t?.job===this.job?t:void 0}all(e){return rn(this.folder).
map(t=>this.known(new J(this.folder,t))).filter(t=>t!==void 0).filter(t=>t.server===e)}},J=class n{constructor(e,t){this.folder=e,this.path=V(e,`${t}.json`),this.
beat_path=V(e,`${t}.heartbeat.json`),this.log_path=V(e,`${t}.heartbeat.log`)}static at(e){return new n(tn(e),en(e,".json"))}read(){return Me(this.path)}write(e){
Qt(this.folder,{recursive:!0,mode:448}),Be(this.path,e)}beat(e){let t=Me(this.beat_path);return t!==void 0&&t.heart===e?t:void 0}writeBeat(e){Be(this.beat_path,
e)}log(){try{return Fe(this.log_path,"utf8").trimEnd()}catch{return""}}};function rn(n){try{return Yt(n).filter(e=>/^[0-9a-f]{16}\.json$/.test(e)).map(e=>e.slice(
0,16))}catch{return[]}}function Me(n){try{return JSON.parse(Fe(n,"utf8"))}catch{return}}function Be(n,e){let t=`${n}.${Kt()}`;try{Zt(t,JSON.stringify(e),{mode:384,
flag:"wx"}),on(n,t)}catch(r){throw Ht(t,{force:!0}),r}}function on(n,e){for(let t=1;;t+=1)try{return Xt(e,n)}catch(r){if(process.platform!=="win32"||t===nn)throw r;
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function Fr(n){for(let e of["SIGINT","SIGTERM"])process.on(e,n)}function qr(){setTimeout(()=>process.exit(),1e3).unref()}import{spawn as mr}from"node:child_process";var $e={};De($e,{ExitCode:()=>ce,addPath:()=>qn,debug:()=>we,endGroup:()=>bt,error:()=>gt,exportVariable:()=>Fn,getBooleanInput:()=>Gn,getIDToken:()=>tr,getInput:()=>Ue,
getMultilineInput:()=>Wn,getState:()=>er,group:()=>Hn,info:()=>Xn,isDebug:()=>Kn,markdownSummary:()=>Ye,notice:()=>Yn,platform:()=>Oe,saveState:()=>Zn,setCommandEcho:()=>Jn,
setFailed:()=>zn,setOutput:()=>Vn,setSecret:()=>me,startGroup:()=>yt,summary:()=>Xe,toPlatformPath:()=>tt,toPosixPath:()=>Ze,toWin32Path:()=>et,warning:()=>Qn});import*as We from"os";function g(n){return n==null?"":typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function z(n){return Object.keys(n).length?{title:n.title,file:n.file,
line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}function w(n,e,t){let r=new le(n,e,t);process.stdout.write(r.toString()+We.EOL)}function K(n,e=""){w(n,{},e)}var qe="::",le=class{constructor(e,t,r){e||(e="miss\
ing.command"),this.command=e,this.properties=t,this.message=r}toString(){let e=qe+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";
let t=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let i=this.properties[r];i&&(t?t=!1:e+=",",e+=`${r}=${cn(i)}`)}}return e+=`${qe}${sn(
this.message)}`,e}};function sn(n){return g(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function cn(n){return g(n).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as Ge from"crypto";import*as Y from"fs";import*as Q from"os";function P(n,e){let t=process.env[`GITHUB_${n}`];if(!t)throw new Error(`Unable to find environment variable for file command ${n}`);if(!Y.existsSync(t))throw new Error(
`Missing file at path: ${t}`);Y.appendFileSync(t,`${g(e)}${Q.EOL}`,{encoding:"utf8"})}function X(n,e){let t=`ghadelimiter_${Ge.randomUUID()}`,r=g(e);if(n.includes(
t))throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`);if(r.includes(t))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${t}"`);return`${n}<<${t}${Q.EOL}${r}${Q.EOL}${t}`}import*as Re from"os";import*as wt from"path";import*as D from"http";import*as _e from"https";function de(n){let e=n.protocol==="https:";if(an(n))return;let t=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(t)try{return new H(t)}catch{if(!t.startsWith("http://")&&!t.startsWith("https://"))return new H(`http://${t}`)}else return}function an(n){if(!n.hostname)return!1;
let e=n.hostname;if(un(e))return!0;let t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let r;n.port?r=Number(n.port):n.protocol==="http:"?r=80:n.
protocol==="https:"&&(r=443);let i=[n.hostname.toUpperCase()];typeof r=="number"&&i.push(`${i[0]}:${r}`);for(let o of t.split(",").map(s=>s.trim().toUpperCase()).
filter(s=>s))if(o==="*"||i.some(s=>s===o||s.endsWith(`.${o}`)||o.startsWith(".")&&s.endsWith(`${o}`)))return!0;return!1}function un(n){let e=n.toLowerCase();return e===
"localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}var H=class extends URL{constructor(e,t){super(e,t),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}};var x=Ce(Gt(),1),Ve=Ce(Vt(),1),h=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){
try{a(r.next(c))}catch(l){s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})},
m;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",n[n.MovedPermanently=301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.
SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=307]="Temporar\
yRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=402]="Paymen\
tRequired",n[n.Forbidden=403]="Forbidden",n[n.NotFound=404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",n[n.RequestTimeout=408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyR\
equests",n[n.InternalServerError=500]="InternalServerError",n[n.NotImplemented=501]="NotImplemented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]=
"ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var _;(function(n){n.Accept="accept",n.ContentType="content-type"})(_||(_={}));var b;
(function(n){n.ApplicationJson="application/json"})(b||(b={}));var ln=[m.MovedPermanently,m.ResourceMoved,m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],dn=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],hn=["OPTI\
ONS","GET","DELETE","HEAD"],pn=10,_n=5,he=class n extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,
n.prototype)}},pe=class{constructor(e){this.message=e}readBody(){return h(this,void 0,void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){
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
if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(t),s=this._prepareRequest(e,o,i),u=this._allowRetries&&hn.includes(e)?this.
_maxRetries+1:1,f=0,a;do{if(a=yield this.requestRaw(s,r),a&&a.message&&a.message.statusCode===m.Unauthorized){let l;for(let p of this.handlers)if(p.canHandleAuthentication(
a)){l=p;break}return l?l.handleAuthentication(this,s,r):a}let c=this._maxRedirects;for(;a.message.statusCode&&ln.includes(a.message.statusCode)&&this._allowRedirects&&
c>0;){let l=a.message.headers.location;if(!l)break;let p=new URL(l);if(o.protocol==="https:"&&o.protocol!==p.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield a.readBody(),p.hostname!==o.hostname)for(let A in i)A.toLowerCase()==="authorization"&&delete i[A];s=this._prepareRequest(e,p,i),a=yield this.
requestRaw(s,r),c--}if(!a.message.statusCode||!dn.includes(a.message.statusCode))return a;f+=1,f<u&&(yield a.readBody(),yield this._performExponentialBackoff(f))}while(f<
u);return a})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){return h(this,void 0,void 0,function*(){return new Promise((r,i)=>{
function o(s,u){s?i(s):u?r(u):i(new Error("Unknown error"))}this.requestRawWithCallback(e,t,o)})})}requestRawWithCallback(e,t,r){typeof t=="string"&&(e.options.
headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let i=!1;function o(f,a){i||(i=!0,r(f,a))}let s=e.httpModule.request(
e.options,f=>{let a=new pe(f);o(void 0,a)}),u;s.on("socket",f=>{u=f}),s.setTimeout(this._socketTimeout||3*6e4,()=>{u&&u.end(),o(new Error(`Request timeout: ${e.
options.path}`))}),s.on("error",function(f){o(f)}),t&&typeof t=="string"&&s.write(t,"utf8"),t&&typeof t!="string"?(t.on("close",function(){s.end()}),t.pipe(s)):
s.end()}getAgent(e){let t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){let t=new URL(e),r=de(t);if(r&&r.hostname)return this._getProxyAgentDispatcher(
t,r)}_prepareRequest(e,t,r){let i={};i.parsedUrl=t;let o=i.parsedUrl.protocol==="https:";i.httpModule=o?_e:D;let s=o?443:80;if(i.options={},i.options.host=i.parsedUrl.
hostname,i.options.port=i.parsedUrl.port?parseInt(i.parsedUrl.port):s,i.options.path=(i.parsedUrl.pathname||"")+(i.parsedUrl.search||""),i.options.method=e,i.options.
headers=this._mergeHeaders(r),this.userAgent!=null&&(i.options.headers["user-agent"]=this.userAgent),i.options.agent=this._getAgent(i.parsedUrl),this.handlers)for(let u of this.
handlers)u.prepareRequest(i.options);return i}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},N(this.requestOptions.headers),
N(e||{})):N(e||{})}_getExistingOrDefaultHeader(e,t,r){let i;if(this.requestOptions&&this.requestOptions.headers){let s=N(this.requestOptions.headers)[t];s&&(i=typeof s==
"number"?s.toString():s)}let o=e[t];return o!==void 0?typeof o=="number"?o.toString():o:i!==void 0?i:r}_getExistingOrDefaultContentTypeHeader(e,t){let r;if(this.
requestOptions&&this.requestOptions.headers){let o=N(this.requestOptions.headers)[_.ContentType];o&&(typeof o=="number"?r=String(o):Array.isArray(o)?r=o.join(",\
 "):r=o)}let i=e[_.ContentType];return i!==void 0?typeof i=="number"?String(i):Array.isArray(i)?i.join(", "):i:r!==void 0?r:t}_getAgent(e){let t,r=de(e),i=r&&r.
hostname;if(this._keepAlive&&i&&(t=this._proxyAgent),i||(t=this._agent),t)return t;let o=e.protocol==="https:",s=100;if(this.requestOptions&&(s=this.requestOptions.
maxSockets||D.globalAgent.maxSockets),r&&r.hostname){let u={maxSockets:s,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&
{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})},f,a=r.protocol==="https:";o?f=a?x.httpsOverHttps:x.httpsOverHttp:f=a?x.httpOverHttps:
x.httpOverHttp,t=f(u),this._proxyAgent=t}if(!t){let u={keepAlive:this._keepAlive,maxSockets:s};t=o?new _e.Agent(u):new D.Agent(u),this._agent=t}return o&&this._ignoreSslError&&
(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;
let i=e.protocol==="https:";return r=new Ve.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.
from(`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,i&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||
{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(e){let t=e||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let i=r.replace(/[^a-z0-9_.-]/gi,
"_");return`${t} actions_orchestration_id/${i}`}return t}_performExponentialBackoff(e){return h(this,void 0,void 0,function*(){e=Math.min(pn,e);let t=_n*Math.pow(
2,e);return new Promise(r=>setTimeout(()=>r(),t))})}_processResponse(e,t){return h(this,void 0,void 0,function*(){return new Promise((r,i)=>h(this,void 0,void 0,
function*(){let o=e.message.statusCode||0,s={statusCode:o,result:null,headers:{}};o===m.NotFound&&r(s);function u(c,l){if(typeof l=="string"){let p=new Date(l);
if(!isNaN(p.valueOf()))return p}return l}let f,a;try{a=yield e.readBody(),a&&a.length>0&&(t&&t.deserializeDates?f=JSON.parse(a,u):f=JSON.parse(a),s.result=f),s.
headers=e.message.headers}catch{}if(o>299){let c;f&&f.message?c=f.message:a&&a.length>0?c=a:c=`Failed request: (${o})`;let l=new he(c,o);l.result=s.result,i(l)}else
r(s)}))})}},N=n=>Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{});var mn=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){
s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})};var Z=class{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return mn(this,void 0,void 0,function*(){throw new Error("not implemented")})}};var Je=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){
s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})},ee=class n{static createHttpClient(e=!0,t=10){
let r={allowRetries:e,maxRetries:t};return new $("actions/oidc-client",[new Z(n.getRequestToken())],r)}static getRequestToken(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return Je(this,void 0,void 0,function*(){var t;let o=(t=
(yield n.createHttpClient().getJson(e).catch(s=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${s.statusCode}
 
        Error Message: ${s.message}`)})).result)===null||t===void 0?void 0:t.value;if(!o)throw new Error("Response json body do not have ID Token field");return o})}static getIDToken(e){
return Je(this,void 0,void 0,function*(){try{let t=n.getIDTokenUrl();if(e){let i=encodeURIComponent(e);t=`${t}&audience=${i}`}we(`ID token url is ${t}`);let r=yield n.
getCall(t);return me(r),r}catch(t){throw new Error(`Error message: ${t.message}`)}})}};import{EOL as wn}from"os";import{constants as ze,promises as gn}from"fs";var ge=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}
return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):
i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})},{access:yn,appendFile:bn,writeFile:xn}=gn,Ke="GITHUB_STEP_SUMMARY";var ye=class{constructor(){this._buffer=""}filePath(){return ge(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[Ke];if(!e)
throw new Error(`Unable to find environment variable for $${Ke}. Check if your runtime environment supports job summaries.`);try{yield yn(e,ze.R_OK|ze.W_OK)}catch{
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,r={}){
let i=Object.entries(r).map(([o,s])=>` ${o}="${s}"`).join("");return t?`<${e}${i}>${t}</${e}>`:`<${e}${i}>`}write(e){return ge(this,void 0,void 0,function*(){let t=!!e?.
overwrite,r=yield this.filePath();return yield(t?xn:bn)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ge(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=
"",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(wn)}addCodeBlock(e,t){let r=Object.assign({},t&&{lang:t}),i=this.
wrap("pre",this.wrap("code",e),r);return this.addRaw(i).addEOL()}addList(e,t=!1){let r=t?"ol":"ul",i=e.map(s=>this.wrap("li",s)).join(""),o=this.wrap(r,i);return this.
addRaw(o).addEOL()}addTable(e){let t=e.map(i=>{let o=i.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:u,data:f,colspan:a,rowspan:c}=s,l=u?"th":
"td",p=Object.assign(Object.assign({},a&&{colspan:a}),c&&{rowspan:c});return this.wrap(l,f,p)}).join("");return this.wrap("tr",o)}).join(""),r=this.wrap("table",
t);return this.addRaw(r).addEOL()}addDetails(e,t){let r=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(r).addEOL()}addImage(e,t,r){let{width:i,
height:o}=r||{},s=Object.assign(Object.assign({},i&&{width:i}),o&&{height:o}),u=this.wrap("img",null,Object.assign({src:e,alt:t},s));return this.addRaw(u).addEOL()}addHeading(e,t){
let r=`h${t}`,i=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",o=this.wrap(i,e);return this.addRaw(o).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.
addRaw(e).addEOL()}addBreak(){let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){let r=Object.assign({},t&&{cite:t}),i=this.wrap("blockquot\
e",e,r);return this.addRaw(i).addEOL()}addLink(e,t){let r=this.wrap("a",e,{href:t});return this.addRaw(r).addEOL()}},Qe=new ye,Ye=Qe,Xe=Qe;import*as He from"path";function Ze(n){return n.replace(/[\\]/g,"/")}function et(n){return n.replace(/[/]/g,"\\")}function tt(n){return n.replace(/[/\\]/g,He.sep)}var Oe={};De(Oe,{arch:()=>pt,getDetails:()=>Bn,isLinux:()=>_t,isMacOS:()=>Te,isWindows:()=>Ae,platform:()=>L});import ht from"os";import{StringDecoder as lt}from"string_decoder";import*as C from"os";import*as Se from"events";import*as at from"child_process";import*as ut from"path";import*as y from"path";import*as ne from"fs";import*as v from"path";var rt=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(
function(o,s){function u(c){try{a(r.next(c))}catch(l){s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}
a((r=r.apply(n,e||[])).next())})},{chmod:vn,copyFile:En,lstat:Sn,mkdir:An,open:oi,readdir:it,rename:Tn,rm:On,rmdir:si,stat:te,symlink:Rn,unlink:Un}=ne.promises,
O=process.platform==="win32";var ci=ne.constants.O_RDONLY;function be(n){return rt(this,void 0,void 0,function*(){try{yield te(n)}catch(e){if(e.code==="ENOENT")return!1;throw e}return!0})}function re(n){if(n=$n(n),!n)throw new Error('isRooted() parameter "p" cannot be empty');return O?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function xe(n,e){
return rt(this,void 0,void 0,function*(){let t;try{t=yield te(n)}catch(i){i.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable\
 file exists '${n}': ${i}`)}if(t&&t.isFile()){if(O){let i=v.extname(n).toUpperCase();if(e.some(o=>o.toUpperCase()===i))return n}else if(nt(t))return n}let r=n;for(let i of e){
n=r+i,t=void 0;try{t=yield te(n)}catch(o){o.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${o}`)}if(t&&
t.isFile()){if(O){try{let o=v.dirname(n),s=v.basename(n).toUpperCase();for(let u of yield it(o))if(s===u.toUpperCase()){n=v.join(o,u);break}}catch(o){console.log(
`Unexpected error attempting to determine the actual case of the file '${n}': ${o}`)}return n}else if(nt(t))return n}}return""})}function $n(n){return n=n||"",O?
(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,"/")}function nt(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.
getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}var st=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){
s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})};function ve(n,e){return st(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(e){let r=yield ve(n,!1);if(!r)throw O?new Error(
`Unable to locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment\
 variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${n}. Please verify either the file\
 path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
return r}let t=yield kn(n);return t&&t.length>0?t[0]:""})}function kn(n){return st(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is req\
uired");let e=[];if(O&&process.env.PATHEXT)for(let i of process.env.PATHEXT.split(y.delimiter))i&&e.push(i);if(re(n)){let i=yield xe(n,e);return i?[i]:[]}if(n.includes(
y.sep))return[];let t=[];if(process.env.PATH)for(let i of process.env.PATH.split(y.delimiter))i&&t.push(i);let r=[];for(let i of t){let o=yield xe(y.join(i,n),e);
o&&r.push(o)}return r})}import{setTimeout as Pn}from"timers";var ct=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){
function u(c){try{a(r.next(c))}catch(l){s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,
e||[])).next())})},ie=process.platform==="win32",oe=class extends Se.EventEmitter{constructor(e,t,r){if(super(),!e)throw new Error("Parameter 'toolPath' cannot \
be null or empty.");this.toolPath=e,this.args=t||[],this.options=r||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(
e)}_getCommandString(e,t){let r=this._getSpawnFileName(),i=this._getSpawnArgs(e),o=t?"":"[command]";if(ie)if(this._isCmdFile()){o+=r;for(let s of i)o+=` ${s}`}else if(e.
windowsVerbatimArguments){o+=`"${r}"`;for(let s of i)o+=` ${s}`}else{o+=this._windowsQuoteCmdArg(r);for(let s of i)o+=` ${this._windowsQuoteCmdArg(s)}`}else{o+=
r;for(let s of i)o+=` ${s}`}return o}_processLineBuffer(e,t,r){try{let i=t+e.toString(),o=i.indexOf(C.EOL);for(;o>-1;){let s=i.substring(0,o);r(s),i=i.substring(
o+C.EOL.length),o=i.indexOf(C.EOL)}return i}catch(i){return this._debug(`error processing line. Failed with error ${i}`),""}}_getSpawnFileName(){return ie&&this.
_isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(ie&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
for(let r of this.args)t+=" ",t+=e.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return t+='"',[t]}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){
let e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(
e);if(!e)return'""';let t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],r=!1;for(let s of e)if(t.some(u=>u===s)){r=!0;
break}if(!r)return e;let i='"',o=!0;for(let s=e.length;s>0;s--)i+=e[s-1],o&&e[s-1]==="\\"?i+="\\":e[s-1]==='"'?(o=!0,i+='"'):o=!1;return i+='"',i.split("").reverse().
join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}\
"`;let t='"',r=!0;for(let i=e.length;i>0;i--)t+=e[i-1],r&&e[i-1]==="\\"?t+="\\":e[i-1]==='"'?(r=!0,t+="\\"):r=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){
e=e||{};let t={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||
!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){
e=e||{};let r={};return r.cwd=e.cwd,r.env=e.env,r.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(r.argv0=`"${t}\
"`),r}exec(){return ct(this,void 0,void 0,function*(){return!re(this.toolPath)&&(this.toolPath.includes("/")||ie&&this.toolPath.includes("\\"))&&(this.toolPath=
ut.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield ve(this.toolPath,!0),new Promise((e,t)=>ct(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(let a of this.args)this._debug(`   ${a}`);let r=this._cloneExecOptions(this.options);!r.
silent&&r.outStream&&r.outStream.write(this._getCommandString(r)+C.EOL);let i=new Ee(r,this.toolPath);if(i.on("debug",a=>{this._debug(a)}),this.options.cwd&&!(yield be(
this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));let o=this._getSpawnFileName(),s=at.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
this.options,o)),u="";s.stdout&&s.stdout.on("data",a=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(a),!r.silent&&r.outStream&&
r.outStream.write(a),u=this._processLineBuffer(a,u,c=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(c)})});let f="";if(s.
stderr&&s.stderr.on("data",a=>{i.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(a),!r.silent&&r.errStream&&
r.outStream&&(r.failOnStdErr?r.errStream:r.outStream).write(a),f=this._processLineBuffer(a,f,c=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(c)})}),s.on("error",a=>{i.processError=a.message,i.processExited=!0,i.processClosed=!0,i.CheckComplete()}),s.on("exit",a=>{i.processExitCode=a,
i.processExited=!0,this._debug(`Exit code ${a} received from tool '${this.toolPath}'`),i.CheckComplete()}),s.on("close",a=>{i.processExitCode=a,i.processExited=
!0,i.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),i.CheckComplete()}),i.on("done",(a,c)=>{u.length>0&&this.emit("stdlin\
e",u),f.length>0&&this.emit("errline",f),s.removeAllListeners(),a?t(a):e(c)}),this.options.input){if(!s.stdin)throw new Error("child process missing stdin");s.stdin.
end(this.options.input)}}))})}};function ft(n){let e=[],t=!1,r=!1,i="";function o(s){r&&s!=='"'&&(i+="\\"),i+=s,r=!1}for(let s=0;s<n.length;s++){let u=n.charAt(
s);if(u==='"'){r?o(u):t=!t;continue}if(u==="\\"&&r){o(u);continue}if(u==="\\"&&t){r=!0;continue}if(u===" "&&!t){i.length>0&&(e.push(i),i="");continue}o(u)}return i.
length>0&&e.push(i.trim()),e}var Ee=class n extends Se.EventEmitter{constructor(e,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=
0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be empty");this.options=e,this.
toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=Pn(n.HandleTimeout,this.
delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to execut\
e the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The pro\
cess '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){let t=`The STDIO streams did not clos\
e within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet ex\
ited.`;e._debug(t)}e._setResult()}}};var dt=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){
s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})};function Dn(n,e,t){return dt(
this,void 0,void 0,function*(){let r=ft(n);if(r.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let i=r[0];return e=r.slice(1).concat(
e||[]),new oe(i,e,t).exec()})}function j(n,e,t){return dt(this,void 0,void 0,function*(){var r,i;let o="",s="",u=new lt("utf8"),f=new lt("utf8"),a=(r=t?.listeners)===
null||r===void 0?void 0:r.stdout,c=(i=t?.listeners)===null||i===void 0?void 0:i.stderr,l=T=>{s+=f.write(T),c&&c(T)},p=T=>{o+=u.write(T),a&&a(T)},A=Object.assign(
Object.assign({},t?.listeners),{stdout:p,stderr:l}),ue=yield Dn(n,e,Object.assign(Object.assign({},t),{listeners:A}));return o+=u.end(),s+=f.end(),{exitCode:ue,
stdout:o,stderr:s}})}var se=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){
s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})},jn=()=>se(void 0,void 0,
void 0,function*(){let{stdout:n}=yield j('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:e}=yield j(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:e.trim(),version:n.trim()}}),Ln=()=>se(void 0,
void 0,void 0,function*(){var n,e,t,r;let{stdout:i}=yield j("sw_vers",void 0,{silent:!0}),o=(e=(n=i.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==
null&&e!==void 0?e:"";return{name:(r=(t=i.match(/ProductName:\s*(.+)/))===null||t===void 0?void 0:t[1])!==null&&r!==void 0?r:"",version:o}}),Mn=()=>se(void 0,void 0,
void 0,function*(){let{stdout:n}=yield j("lsb_release",["-i","-r","-s"],{silent:!0}),[e,t]=n.trim().split(`
`);return{name:e,version:t}}),L=ht.platform(),pt=ht.arch(),Ae=L==="win32",Te=L==="darwin",_t=L==="linux";function Bn(){return se(this,void 0,void 0,function*(){
return Object.assign(Object.assign({},yield Ae?jn():Te?Ln():Mn()),{platform:L,arch:pt,isWindows:Ae,isMacOS:Te,isLinux:_t})})}var mt=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function u(c){try{a(r.next(c))}catch(l){
s(l)}}function f(c){try{a(r.throw(c))}catch(l){s(l)}}function a(c){c.done?o(c.value):i(c.value).then(u,f)}a((r=r.apply(n,e||[])).next())})},ce;(function(n){n[n.
Success=0]="Success",n[n.Failure=1]="Failure"})(ce||(ce={}));function Fn(n,e){let t=g(e);if(process.env[n]=t,process.env.GITHUB_ENV||"")return P("ENV",X(n,e));w(
"set-env",{name:n},t)}function me(n){w("add-mask",{},n)}function qn(n){process.env.GITHUB_PATH||""?P("PATH",n):w("add-path",{},n),process.env.PATH=`${n}${wt.delimiter}${process.
env.PATH}`}function Ue(n,e){let t=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!t)throw new Error(`Input required and not sup\
plied: ${n}`);return e&&e.trimWhitespace===!1?t:t.trim()}function Wn(n,e){let t=Ue(n,e).split(`
`).filter(r=>r!=="");return e&&e.trimWhitespace===!1?t:t.map(r=>r.trim())}function Gn(n,e){let t=["true","True","TRUE"],r=["false","False","FALSE"],i=Ue(n,e);if(t.
includes(i))return!0;if(r.includes(i))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Vn(n,e){if(process.env.GITHUB_OUTPUT||"")return P("OUTPUT",X(n,e));process.
stdout.write(Re.EOL),w("set-output",{name:n},g(e))}function Jn(n){K("echo",n?"on":"off")}function zn(n){process.exitCode=ce.Failure,gt(n)}function Kn(){return process.
env.RUNNER_DEBUG==="1"}function we(n){w("debug",{},n)}function gt(n,e={}){w("error",z(e),n instanceof Error?n.toString():n)}function Qn(n,e={}){w("warning",z(e),
n instanceof Error?n.toString():n)}function Yn(n,e={}){w("notice",z(e),n instanceof Error?n.toString():n)}function Xn(n){process.stdout.write(n+Re.EOL)}function yt(n){
K("group",n)}function bt(){K("endgroup")}function Hn(n,e){return mt(this,void 0,void 0,function*(){yt(n);let t;try{t=yield e()}finally{bt()}return t})}function Zn(n,e){
if(process.env.GITHUB_STATE||"")return P("STATE",X(n,e));w("save-state",{name:n},g(e))}function er(n){return process.env[`STATE_${n}`]||""}function tr(n){return mt(
this,void 0,void 0,function*(){return yield ee.getIDToken(n)})}import{readFileSync as fr}from"node:fs";var U=class n{static __wrap(e){let t=Object.create(n.prototype);return t.__wbg_ptr=e,xt.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.
__wbg_ptr=0,xt.unregister(this),e}free(){let e=this.__destroy_into_raw();d.__wbg_machine_free(e,0)}next(e,t,r){let i=d.machine_next(this.__wbg_ptr,e,t,r);if(i[2])
throw S(i[1]);return S(i[0])}};Symbol.dispose&&(U.prototype[Symbol.dispose]=U.prototype.free);function vt(n){let e=d.heart(n);if(e[2])throw S(e[1]);return U.__wrap(
e[0])}function Et(n){let e,t;try{let o=d.provider_path(n);var r=o[0],i=o[1];if(o[3])throw r=0,i=0,S(o[2]);return e=r,t=i,M(r,i)}finally{d.__wbindgen_free(e,t,1)}}
function St(n){let e=Pe(n,d.__wbindgen_malloc,d.__wbindgen_realloc),t=W,r=d.pull_request(e,t);return r[0]===0?void 0:r[1]}function At(n){let e=d.releaser(n);if(e[2])
throw S(e[1]);return U.__wrap(e[0])}function Tt(n){let e=d.subject(n);if(e[2])throw S(e[1]);return S(e[0])}function Ot(n){let e=d.waiter(n);if(e[2])throw S(e[1]);
return U.__wrap(e[0])}function nr(){return{__proto__:null,"./protocol_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(e,t){return Error(M(e,t))},__wbg_Number_ff192a72a0dcdf6d:function(e){
return Number(e)},__wbg___wbindgen_bigint_get_as_i64_11da4b52cd0aedef:function(e,t){let r=t,i=typeof r=="bigint"?r:void 0;E().setBigInt64((e>>>0)+8,k(i)?BigInt(
0):i,!0),E().setInt32((e>>>0)+0,!k(i),!0)},__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(e){let t=e,r=typeof t=="boolean"?t:void 0;return k(r)?16777215:
r?1:0},__wbg___wbindgen_debug_string_f249a2a76caa9a55:function(e,t){let r=Rt(t),i=Pe(r,d.__wbindgen_malloc,d.__wbindgen_realloc),o=W;E().setInt32((e>>>0)+4,o,!0),
E().setInt32((e>>>0)+0,i,!0)},__wbg___wbindgen_in_3f58a9d3b3a7eed2:function(e,t){return e in t},__wbg___wbindgen_is_bigint_5fa10641e039d3ef:function(e){return typeof e==
"bigint"},__wbg___wbindgen_is_function_741ff2bb612836f5:function(e){return typeof e=="function"},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(e){let t=e;
return typeof t=="object"&&t!==null},__wbg___wbindgen_is_string_fc456fee5d3317de:function(e){return typeof e=="string"},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(e){
return e===void 0},__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039:function(e,t){return e===t},__wbg___wbindgen_jsval_loose_eq_b2f214e2e4b30e36:function(e,t){return e==
t},__wbg___wbindgen_number_get_934b640d0889af78:function(e,t){let r=t,i=typeof r=="number"?r:void 0;E().setFloat64((e>>>0)+8,k(i)?0:i,!0),E().setInt32((e>>>0)+0,
!k(i),!0)},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(e,t){let r=t,i=typeof r=="string"?r:void 0;var o=k(i)?0:Pe(i,d.__wbindgen_malloc,d.__wbindgen_realloc),
s=W;E().setInt32((e>>>0)+4,s,!0),E().setInt32((e>>>0)+0,o,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,t){throw new Error(M(e,t))},__wbg_call_40b008ba32f73991:function(){
return ke(function(e,t){return e.call(t)},arguments)},__wbg_done_57e08d0be6e30c02:function(e){return e.done},__wbg_entries_7bb1459bd9b5c2b9:function(e){return Object.
entries(e)},__wbg_get_635eea311fa1a291:function(){return ke(function(e,t){return Reflect.get(e,t)},arguments)},__wbg_get_d7176cfb76d71114:function(e,t){return e[t>>>
0]},__wbg_get_unchecked_e6325ad374eff861:function(e,t){return e[t>>>0]},__wbg_get_with_ref_key_fc601247060b7204:function(e,t){return e[t]},__wbg_instanceof_ArrayBuffer_12cdaa4161423e6b:function(e){
let t;try{t=e instanceof ArrayBuffer}catch{t=!1}return t},__wbg_instanceof_Error_74e3cca0c4a69161:function(e){let t;try{t=e instanceof Error}catch{t=!1}return t},
__wbg_instanceof_Map_0b4fc8b62e73f163:function(e){let t;try{t=e instanceof Map}catch{t=!1}return t},__wbg_instanceof_Uint8Array_d7aeb0dcb3108fea:function(e){let t;
try{t=e instanceof Uint8Array}catch{t=!1}return t},__wbg_isArray_bcf1376d0d732d08:function(e){return Array.isArray(e)},__wbg_isSafeInteger_1a35ba4d31e71d38:function(e){
return Number.isSafeInteger(e)},__wbg_iterator_e4c5e8f68ada7b58:function(){return Symbol.iterator},__wbg_length_186163212ffe79c3:function(e){return e.length},__wbg_length_b03a0fabb109b1e9:function(e){
return e.length},__wbg_new_13de428334042d26:function(e){return new Uint8Array(e)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_787b9fb330d55d78:function(e,t){
return new Error(M(e,t))},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_next_178c1651c11432b3:function(e){return e.next},__wbg_next_af5ac6a08bb0a717:function(){
return ke(function(e){return e.next()},arguments)},__wbg_prototypesetcall_13162965d1fe7aa3:function(e,t,r){Uint8Array.prototype.set.call(ir(e,t),r)},__wbg_set_d2d33b52458e984a:function(e,t,r){
e[t>>>0]=r},__wbg_set_e4b9a833d288759a:function(e,t,r){e[t]=r},__wbg_value_e0f328965e184931:function(e){return e.value},__wbindgen_generic_0000000000000001:function(e){
return e},__wbindgen_generic_0000000000000002:function(e){return e},__wbindgen_generic_0000000000000003:function(e,t){return M(e,t)},__wbindgen_generic_0000000000000004:function(e){
return BigInt.asUintN(64,e)},__wbindgen_init_externref_table:function(){let e=d.__wbindgen_externrefs;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(
1026,!0),e.set(1027,!1)}}}}var xt=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(n=>d.__wbg_machine_free(n,1));function rr(n){
let e=d.__externref_table_alloc();return d.__wbindgen_externrefs.set(e,n),e}function Rt(n){switch(typeof n){case"number":case"boolean":case"undefined":return`${n}`;case"\
string":return JSON.stringify(n);case"bigint":return`${n}n`;case"symbol":return n.description!==void 0?`Symbol(${n.description})`:"Symbol";case"function":return typeof n.
name=="string"&&n.name!==""?`Function(${n.name})`:"Function";case"object":{if(n===null)return"null";if(Array.isArray(n))return"["+Array.from(n,Rt).join(", ")+"]";
if(n instanceof Error)return`${n.name}: ${n.message}
${n.stack}`;let e=toString.call(n),t=/\[object ([^\]]+)\]/.exec(e)?.[1];if(t===void 0)return e;if(t==="Object")try{return"Object("+JSON.stringify(n)+")"}catch{return"\
Object"}return t}}}function ir(n,e){return n=n>>>0,F().subarray(n/1,n/1+e)}var R=null;function E(){return(R===null||R.buffer.detached===!0||R.buffer.detached===
void 0&&R.buffer!==d.memory.buffer)&&(R=new DataView(d.memory.buffer)),R}function M(n,e){return n=n>>>0,sr(F().subarray(n,n+e))}var B=null;function F(){return(B===
null||B.byteLength===0)&&(B=new Uint8Array(d.memory.buffer)),B}function ke(n,e){try{return n.apply(this,e)}catch(t){let r=rr(t);d.__wbindgen_exn_store(r)}}function k(n){
return n==null}function Pe(n,e,t){if(t===void 0){let u=q.encode(n),f=e(u.length,1)>>>0;return F().subarray(f,f+u.length).set(u),W=u.length,f}let r=n.length,i=e(
r,1)>>>0,o=F(),s=0;for(;s<r;s++){let u=n.charCodeAt(s);if(u>127)break;o[i+s]=u}if(s!==r){s!==0&&(n=n.slice(s)),i=t(i,r,r=s+n.length*3,1)>>>0;let u=F().subarray(
i+s,i+r),f=q.encodeInto(n,u);s+=f.written,i=t(i,r,s,1)>>>0}return W=s,i}function S(n){let e=d.__wbindgen_externrefs.get(n);return d.__externref_table_dealloc(n),
e}var ae=new TextDecoder("utf-8",{ignoreBOM:!0});ae.decode();var or=2146435072,Ie=0;function sr(n){return Ie+=n.length,Ie>=or&&(ae=new TextDecoder("utf-8",{ignoreBOM:!0}),
ae.decode(),Ie=n.length),ae.decode(n)}var q=new TextEncoder;"encodeInto"in q||(q.encodeInto=function(n,e){let t=q.encode(n);return e.set(t),{read:n.length,written:t.
length}});var W=0,cr,ar,d;function ur(n,e){return ar=n,d=n.exports,cr=e,R=null,B=null,d.__wbindgen_start(),d}function Ut(n){if(d!==void 0)return d;n!==void 0&&(Object.getPrototypeOf(n)===Object.prototype?{module:n}=n:console.warn("using deprecated parameters for `initS\
ync()`; pass a single object instead"));let e=nr();n instanceof WebAssembly.Module||(n=new WebAssembly.Module(n));let t=new WebAssembly.Instance(n,e);return ur(
t,n)}function $t(){return Ut({module:fr(new URL("./protocol.wasm",import.meta.url))}),{waiter:Ot,releaser:At,heart:vt,subject:Tt,provider_path:Et,pull_request:St}}async function kt(n,e,t){let r=new AbortController,i=new Error(`no answer within ${n/1e3} s`),o=setTimeout(()=>r.abort(i),n),s=()=>r.abort(e.reason);e.addEventListener(
"abort",s,{once:!0}),e.aborted&&s();try{return await t(r.signal)}catch(u){throw r.signal.reason===i?i:u}finally{clearTimeout(o),e.removeEventListener("abort",s)}}var lr=1024*1024;function It(){let n,e={prepareRequest(i){i.signal=n},canHandleAuthentication:()=>!1,handleAuthentication:()=>Promise.reject(new Error("not used"))},
t=new $("mq-lease",[e],{allowRedirects:!1,allowRetries:!1,keepAlive:!0});function r({verb:i,url:o,body:s,headers:u,limit_ms:f,signal:a}){return kt(f,a,async c=>{
n=c;let{message:l}=await t.request(i,o,s,u),p=await dr(l);return{http:l.statusCode??0,headers:l.headers,text:p}})}return{exchange:r,close:()=>t.dispose()}}async function dr(n){
let e=[],t=0;for await(let r of n){if(t+=r.length,t>lr)throw new Error("the answer is larger than 1 MiB");e.push(r)}return Buffer.concat(e).toString("utf8")}function G(n){
if(n instanceof AggregateError&&n.errors.length>0)return G(n.errors[0]);if(!(n instanceof Error))return String(n);let e="code"in n?String(n.code):"";return n.message||
e||n.name}function Pt(n){let{startGroup:e,endGroup:t,...r}=n,i;function o(){i!==void 0&&t(),i=void 0}let s=u=>(...f)=>{o(),u(...f)};return{...r,info:s(n.info),notice:s(n.
notice),warning:s(n.warning),error:s(n.error),setFailed:s(n.setFailed),detail(u,f){i!==u&&(o(),e(I(u)),i=u),n.info(I(f))},closeGroup:o}}async function Nt(n){let{getOctokit:e}=await import("./github-POOEVI6V.js"),{request:t}=e(n,{log:hr});return async(r,i)=>{let{data:o}=await t(r,i);return{data:o}}}
var hr={debug(){},info(){},warn(){},error(){}};import{setTimeout as pr}from"node:timers/promises";var _r=2**31-1;async function Dt(n,e){try{await pr(Math.min(n,_r),void 0,{signal:e})}catch(t){if(!e.aborted)throw t}}function Mi(){let{env:n}=process;return{door:$t(),core:Pt($e),env:n,clock:Date.now,random:Math.random,sleep:Dt,http:It,octokit:Nt,spawn:mr}}var wr=3e4,gr=4*6e4,yr=15e3;function Ct({auth:n,audience:e,env:t,exchange:r,clock:i,mask:o}){if(n!==""){o(n);let c=n.replace(/^\S+\s+/,"");return c!==n&&o(c),{any:!0,
kind:"the input auth",authorization:async()=>n}}let{ACTIONS_ID_TOKEN_REQUEST_URL:s,ACTIONS_ID_TOKEN_REQUEST_TOKEN:u}=t;if(!s||!u)return{any:!1,kind:"none",authorization:async()=>{}};
let f="",a=0;return{any:!0,kind:`a GitHub OIDC token for the audience ${e}`,async authorization({fresh:c,signal:l}){return(c||i()>=a-wr)&&(f=await br({url:s,request_token:u,
audience:e,exchange:r,signal:l}),o(f),a=xr(f)??i()+gr),`Bearer ${f}`}}}async function br({url:n,request_token:e,audience:t,exchange:r,signal:i}){let o=new URL(n);
o.searchParams.set("audience",t);let{http:s,text:u}=await r({verb:"GET",url:o.href,body:null,headers:{accept:"application/json",authorization:`Bearer ${e}`},limit_ms:yr,
signal:i}).catch(a=>{throw new Error(`GitHub gave no OIDC token: ${G(a)}`,{cause:a})});if(s!==200)throw new Error(`GitHub gave no OIDC token: it answered ${s}`);
let f=jt(u,"value");if(typeof f!="string"||f==="")throw new Error("GitHub gave no OIDC token: its answer holds none");return f}function xr(n){let e=jt(Buffer.from(
n.split(".")[1]??"","base64url").toString("utf8"),"exp");return typeof e=="number"?e*1e3:void 0}function jt(n,e){try{return JSON.parse(n)?.[e]}catch{return}}var vr=/^[A-Z][a-z]{2,8},? .* GMT$/;function Lt(n,e){let t=n?.trim()??"";if(/^\d+(\.\d+)?$/.test(t))return Number(t)*1e3;if(!vr.test(t))return;let r=Date.parse(
t);return Number.isNaN(r)?void 0:Math.max(0,r-e)}function Mt({provider:n,exchange:e,credentials:t,clock:r}){async function i(o,s){let u=`${n}/${o.verb}`;try{let f=await t.authorization({fresh:o.fresh_credential,
signal:s}),a=await e({verb:"POST",url:u,body:JSON.stringify(o.body),headers:{accept:"application/json","content-type":"application/json",...f!==void 0&&{authorization:f},
...o.wait_seconds!==void 0&&{prefer:`wait=${o.wait_seconds}`}},limit_ms:o.time_limit_ms,signal:s});return Er(a,u,r())}catch(f){return{kind:"not_answered",detail:G(
f)}}}return{send:i}}function Er({http:n,headers:e,text:t},r,i){let o=Lt(e["retry-after"],i),s=n>=300&&n<400?Ar(e.location,r):void 0;return{kind:"answered",http:n,
body:Sr(t),wait_applied:/(^|[,;\s])wait=\d/i.test(String(e["preference-applied"]??"")),...o!==void 0&&{retry_after_ms:o},...s!==void 0&&{location:s}}}function Sr(n){
try{return JSON.parse(n)}catch{return null}}function Ar(n,e){if(n===void 0||!URL.canParse(n,e))return n;let t=new URL(n,e);return t.username=t.password=t.search=
t.hash="",t.href}function Yi(n,{server:e,subject:t,auth:r,audience:i,cancelled:o,measure:s}){let{door:u,core:f,env:a,clock:c,random:l,sleep:p}=n,{exchange:A,close:ue}=n.http(),T=f.
setSecret,fe=Ct({auth:r,audience:i,env:a,exchange:A,clock:c,mask:T});fe.any&&Or(e)&&f.warning("lease_service_url begins with http://: the credential can be read\
 by everybody on the way. Use https://.");let qt=e+u.provider_path(t),{send:Wt}=Mt({provider:qt,exchange:A,credentials:fe,clock:c});return{hands:{measure:s??Tr,
send:Wt,sleep:p,say:je(f),clock:c,random:l,cancelled:o},credential:fe.kind,close:ue}}async function Tr(){return{kind:"measuring_failed",detail:"Nothing is measu\
red here."}}function Or(n){let{protocol:e,hostname:t}=new URL(n);return e==="http:"&&t!=="localhost"&&t!=="[::1]"&&!/^127(\.\d+){3}$/.test(t)}async function Hi(n,e){let{clock:t,random:r,say:i,cancelled:o}=e,s=new AbortController().signal,u=!1,f={kind:"started"};try{for(;;){let{lines:a,next:c}=n.next(f,
t(),r());if(a.forEach(i),c.kind==="finish")return c.outcome;f=await Rr(c,e,u?s:o),o.aborted&&!u&&(u=!0,f={kind:"cancelled"})}}finally{n.free()}}async function Rr(n,e,t){
switch(n.kind){case"measure":return e.measure(n,t);case"send":return e.send(n,t);case"sleep":return await e.sleep(n.ms,t),{kind:"slept"}}}import{readFileSync as Ur}from"node:fs";function $r(n,e=Ne){try{return{pid:n,started:Bt(n,e).started}}catch{return{pid:n}}}function to({pid:n,started:e},t=Ne){if(e===
void 0)return kr(n);try{let r=Bt(n,t);return r.started===e&&r.state!=="Z"&&r.state!=="X"}catch(r){return!["ENOENT","ESRCH"].includes(Ft(r))}}function no(n,e=Ne){
try{return e(n,"comm").trim()==="Runner.Worker"?$r(n,e):void 0}catch{return}}var Ne=(n,e)=>Ur(`/proc/${n}/${e}`,"utf8");function Bt(n,e){let t=e(n,"stat").split(
")").at(-1)?.trim().split(" ")??[],[r]=t,i=t[19];if(r===void 0||i===void 0)throw new Error(`/proc/${n}/stat can't be read`);return{state:r,started:i}}function kr(n){
try{return process.kill(n,0)}catch(e){return Ft(e)==="EPERM"}}var Ft=n=>n instanceof Error&&"code"in n?String(n.code):"";export{kt as a,G as b,Jt as c,Pr as d,Nr as e,Dr as f,Lt as g,Yi as h,Hi as i,$r as j,to as k,no as l,Le as m,J as n,Fr as o,qr as p,Mi as q};
