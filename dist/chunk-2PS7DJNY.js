import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);
var lu=Object.create;var Bi=Object.defineProperty;var hu=Object.getOwnPropertyDescriptor;var uu=Object.getOwnPropertyNames;var du=Object.getPrototypeOf,fu=Object.prototype.hasOwnProperty;var l=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(A,t)=>(typeof require<"u"?require:A)[t]}):e)(function(e){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var u=(e,A)=>()=>{try{return A||e((A={exports:{}}).exports,A),A.exports}catch(t){throw A=0,t}},jS=(e,A)=>{for(var t in A)Bi(e,t,{get:A[t],enumerable:!0})},wu=(e,A,t,r)=>{
if(A&&typeof A=="object"||typeof A=="function")for(let s of uu(A))!fu.call(e,s)&&s!==t&&Bi(e,s,{get:()=>A[s],enumerable:!(r=hu(A,s))||r.enumerable});return e};var $S=(e,A,t)=>(t=e!=null?lu(du(e)):{},wu(A||!e||!e.__esModule?Bi(t,"default",{value:e,enumerable:!0}):t,e));var X=u((eU,Vg)=>{Vg.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol(
"resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol(
"max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol(
"keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local addres\
s"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("b\
locking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol(
"closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on e\
rror"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol(
"clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),
kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),
kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interc\
eptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}});var J=u((tU,Ea)=>{"use strict";var vg=Symbol.for("undici.error.UND_ERR"),_=class extends Error{constructor(A){super(A),this.name="UndiciError",this.code="UND_ER\
R"}static[Symbol.hasInstance](A){return A&&A[vg]===!0}[vg]=!0},qg=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),Ei=class extends _{constructor(A){super(A),
this.name="ConnectTimeoutError",this.message=A||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[qg]===!0}[qg]=!0},
Wg=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT"),ci=class extends _{constructor(A){super(A),this.name="HeadersTimeoutError",this.message=A||"Headers Timeou\
t Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[Wg]===!0}[Wg]=!0},Og=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),
Ii=class extends _{constructor(A){super(A),this.name="HeadersOverflowError",this.message=A||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.
hasInstance](A){return A&&A[Og]===!0}[Og]=!0},Pg=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"),Ci=class extends _{constructor(A){super(A),this.name="BodyTimeo\
utError",this.message=A||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[Pg]===!0}[Pg]=!0},Zg=Symbol.for("undici\
.error.UND_ERR_RESPONSE_STATUS_CODE"),li=class extends _{constructor(A,t,r,s){super(A),this.name="ResponseStatusCodeError",this.message=A||"Response Status Code\
 Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=s,this.status=t,this.statusCode=t,this.headers=r}static[Symbol.hasInstance](A){return A&&A[Zg]===!0}[Zg]=!0},
zg=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),hi=class extends _{constructor(A){super(A),this.name="InvalidArgumentError",this.message=A||"Invalid Argument \
Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](A){return A&&A[zg]===!0}[zg]=!0},Kg=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),ui=class extends _{constructor(A){
super(A),this.name="InvalidReturnValueError",this.message=A||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](A){
return A&&A[Kg]===!0}[Kg]=!0},Xg=Symbol.for("undici.error.UND_ERR_ABORT"),Is=class extends _{constructor(A){super(A),this.name="AbortError",this.message=A||"The\
 operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](A){return A&&A[Xg]===!0}[Xg]=!0},_g=Symbol.for("undici.error.UND_ERR_ABORTED"),di=class extends Is{constructor(A){
super(A),this.name="AbortError",this.message=A||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](A){return A&&A[_g]===!0}[_g]=!0},jg=Symbol.
for("undici.error.UND_ERR_INFO"),fi=class extends _{constructor(A){super(A),this.name="InformationalError",this.message=A||"Request information",this.code="UND_\
ERR_INFO"}static[Symbol.hasInstance](A){return A&&A[jg]===!0}[jg]=!0},$g=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),wi=class extends _{constructor(A){
super(A),this.name="RequestContentLengthMismatchError",this.message=A||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT\
_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&A[$g]===!0}[$g]=!0},Aa=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),yi=class extends _{constructor(A){
super(A),this.name="ResponseContentLengthMismatchError",this.message=A||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTE\
NT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&A[Aa]===!0}[Aa]=!0},ea=Symbol.for("undici.error.UND_ERR_DESTROYED"),Di=class extends _{constructor(A){
super(A),this.name="ClientDestroyedError",this.message=A||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](A){return A&&A[ea]===
!0}[ea]=!0},ta=Symbol.for("undici.error.UND_ERR_CLOSED"),ki=class extends _{constructor(A){super(A),this.name="ClientClosedError",this.message=A||"The client is\
 closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](A){return A&&A[ta]===!0}[ta]=!0},ra=Symbol.for("undici.error.UND_ERR_SOCKET"),pi=class extends _{constructor(A,t){
super(A),this.name="SocketError",this.message=A||"Socket error",this.code="UND_ERR_SOCKET",this.socket=t}static[Symbol.hasInstance](A){return A&&A[ra]===!0}[ra]=!0},
sa=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED"),Fi=class extends _{constructor(A){super(A),this.name="NotSupportedError",this.message=A||"Not supported erro\
r",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](A){return A&&A[sa]===!0}[sa]=!0},na=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM"),Ri=class extends _{constructor(A){
super(A),this.name="MissingUpstreamError",this.message=A||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.
hasInstance](A){return A&&A[na]===!0}[na]=!0},ia=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),Ni=class extends Error{constructor(A,t,r){super(A),this.name="HT\
TPParserError",this.code=t?`HPE_${t}`:void 0,this.data=r?r.toString():void 0}static[Symbol.hasInstance](A){return A&&A[ia]===!0}[ia]=!0},oa=Symbol.for("undici.e\
rror.UND_ERR_RES_EXCEEDED_MAX_SIZE"),mi=class extends _{constructor(A){super(A),this.name="ResponseExceededMaxSizeError",this.message=A||"Response content excee\
ded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](A){return A&&A[oa]===!0}[oa]=!0},Qa=Symbol.for("undici.error.UND_ERR_REQ_RETR\
Y"),Si=class extends _{constructor(A,t,{headers:r,data:s}){super(A),this.name="RequestRetryError",this.message=A||"Request retry error",this.code="UND_ERR_REQ_R\
ETRY",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.hasInstance](A){return A&&A[Qa]===!0}[Qa]=!0},ga=Symbol.for("undici.error.UND_ERR_RESPONSE"),Ui=class extends _{constructor(A,t,{
headers:r,data:s}){super(A),this.name="ResponseError",this.message=A||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.
hasInstance](A){return A&&A[ga]===!0}[ga]=!0},aa=Symbol.for("undici.error.UND_ERR_PRX_TLS"),Mi=class extends _{constructor(A,t,r){super(t,{cause:A,...r??{}}),this.
name="SecureProxyConnectionError",this.message=t||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=A}static[Symbol.hasInstance](A){return A&&
A[aa]===!0}[aa]=!0},Ba=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),bi=class extends _{constructor(A){super(A),this.name="MessageSizeExceededErro\
r",this.message=A||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](A){return A&&A[Ba]===!0}get[Ba](){
return!0}};Ea.exports={AbortError:Is,HTTPParserError:Ni,UndiciError:_,HeadersTimeoutError:ci,HeadersOverflowError:Ii,BodyTimeoutError:Ci,RequestContentLengthMismatchError:wi,
ConnectTimeoutError:Ei,ResponseStatusCodeError:li,InvalidArgumentError:hi,InvalidReturnValueError:ui,RequestAbortedError:di,ClientDestroyedError:Di,ClientClosedError:ki,
InformationalError:fi,SocketError:pi,NotSupportedError:Fi,ResponseContentLengthMismatchError:yi,BalancedPoolMissingUpstreamError:Ri,ResponseExceededMaxSizeError:mi,
RequestRetryError:Si,ResponseError:Ui,SecureProxyConnectionError:Mi,MessageSizeExceededError:bi}});var ls=u((rU,ca)=>{"use strict";var Cs={},Li=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Al\
low-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Heade\
rs","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Con\
tent-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-T\
ype","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect",
"Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Li\
nk","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refre\
sh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing",
"Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Ori\
gin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-C\
ontrol","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let e=0;e<Li.length;++e){let A=Li[e],t=A.
toLowerCase();Cs[A]=Cs[t]=t}Object.setPrototypeOf(Cs,null);ca.exports={wellknownHeaderNames:Li,headerNameLowerCasedRecord:Cs}});var ha=u((sU,la)=>{"use strict";var{wellknownHeaderNames:Ia,headerNameLowerCasedRecord:yu}=ls(),Ti=class e{value=null;left=null;middle=null;right=null;code;constructor(A,t,r){
if(r===void 0||r>=A.length)throw new TypeError("Unreachable");if((this.code=A.charCodeAt(r))>127)throw new TypeError("key must be ascii string");A.length!==++r?
this.middle=new e(A,t,r):this.value=t}add(A,t){let r=A.length;if(r===0)throw new TypeError("Unreachable");let s=0,n=this;for(;;){let i=A.charCodeAt(s);if(i>127)
throw new TypeError("key must be ascii string");if(n.code===i)if(r===++s){n.value=t;break}else if(n.middle!==null)n=n.middle;else{n.middle=new e(A,t,s);break}else if(n.
code<i)if(n.left!==null)n=n.left;else{n.left=new e(A,t,s);break}else if(n.right!==null)n=n.right;else{n.right=new e(A,t,s);break}}}search(A){let t=A.length,r=0,
s=this;for(;s!==null&&r<t;){let n=A[r];for(n<=90&&n>=65&&(n|=32);s!==null;){if(n===s.code){if(t===++r)return s;s=s.middle;break}s=s.code<n?s.left:s.right}}return null}},
hs=class{node=null;insert(A,t){this.node===null?this.node=new Ti(A,t,0):this.node.add(A,t)}lookup(A){return this.node?.search(A)?.value??null}},Ca=new hs;for(let e=0;e<
Ia.length;++e){let A=yu[Ia[e]];Ca.insert(A,A)}la.exports={TernarySearchTree:hs,tree:Ca}});var L=u((nU,ba)=>{"use strict";var gr=l("node:assert"),{kDestroyed:da,kBodyUsed:ct,kListeners:Yi,kBody:ua}=X(),{IncomingMessage:Du}=l("node:http"),fs=l("node:stream"),
ku=l("node:net"),{Blob:pu}=l("node:buffer"),Fu=l("node:util"),{stringify:Ru}=l("node:querystring"),{EventEmitter:Nu}=l("node:events"),{InvalidArgumentError:nA}=J(),
{headerNameLowerCasedRecord:mu}=ls(),{tree:fa}=ha(),[Su,Uu]=process.versions.node.split(".").map(e=>Number(e)),ds=class{constructor(A){this[ua]=A,this[ct]=!1}async*[Symbol.
asyncIterator](){gr(!this[ct],"disturbed"),this[ct]=!0,yield*this[ua]}};function Mu(e){return ws(e)?(pa(e)===0&&e.on("data",function(){gr(!1)}),typeof e.readableDidRead!=
"boolean"&&(e[ct]=!1,Nu.prototype.on.call(e,"data",function(){this[ct]=!0})),e):e&&typeof e.pipeTo=="function"?new ds(e):e&&typeof e!="string"&&!ArrayBuffer.isView(
e)&&ka(e)?new ds(e):e}function bu(){}function ws(e){return e&&typeof e=="object"&&typeof e.pipe=="function"&&typeof e.on=="function"}function wa(e){if(e===null)
return!1;if(e instanceof pu)return!0;if(typeof e!="object")return!1;{let A=e[Symbol.toStringTag];return(A==="Blob"||A==="File")&&("stream"in e&&typeof e.stream==
"function"||"arrayBuffer"in e&&typeof e.arrayBuffer=="function")}}function Lu(e,A){if(e.includes("?")||e.includes("#"))throw new Error('Query params cannot be p\
assed when url already contains "?" or "#".');let t=Ru(A);return t&&(e+="?"+t),e}function ya(e){let A=parseInt(e,10);return A===Number(e)&&A>=0&&A<=65535}function us(e){
return e!=null&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&(e[4]===":"||e[4]==="s"&&e[5]===":")}function Da(e){if(typeof e=="string"){if(e=new URL(e),!us(e.
origin||e.protocol))throw new nA("Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}if(!e||typeof e!="object")throw new nA("Invalid \
URL: The URL argument must be a non-null object.");if(!(e instanceof URL)){if(e.port!=null&&e.port!==""&&ya(e.port)===!1)throw new nA("Invalid URL: port must be\
 a valid integer or a string representation of an integer.");if(e.path!=null&&typeof e.path!="string")throw new nA("Invalid URL path: the path must be a string \
or null/undefined.");if(e.pathname!=null&&typeof e.pathname!="string")throw new nA("Invalid URL pathname: the pathname must be a string or null/undefined.");if(e.
hostname!=null&&typeof e.hostname!="string")throw new nA("Invalid URL hostname: the hostname must be a string or null/undefined.");if(e.origin!=null&&typeof e.origin!=
"string")throw new nA("Invalid URL origin: the origin must be a string or null/undefined.");if(!us(e.origin||e.protocol))throw new nA("Invalid URL protocol: the\
 URL must start with `http:` or `https:`.");let A=e.port!=null?e.port:e.protocol==="https:"?443:80,t=e.origin!=null?e.origin:`${e.protocol||""}//${e.hostname||""}\
:${A}`,r=e.path!=null?e.path:`${e.pathname||""}${e.search||""}`;return t[t.length-1]==="/"&&(t=t.slice(0,t.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),new URL(`${t}${r}`)}
if(!us(e.origin||e.protocol))throw new nA("Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}function Tu(e){if(e=Da(e),e.pathname!==
"/"||e.search||e.hash)throw new nA("invalid url");return e}function Yu(e){if(e[0]==="["){let t=e.indexOf("]");return gr(t!==-1),e.substring(1,t)}let A=e.indexOf(
":");return A===-1?e:e.substring(0,A)}function Gu(e){if(!e)return null;gr(typeof e=="string");let A=Yu(e);return ku.isIP(A)?"":A}function Ju(e){return JSON.parse(
JSON.stringify(e))}function xu(e){return e!=null&&typeof e[Symbol.asyncIterator]=="function"}function ka(e){return e!=null&&(typeof e[Symbol.iterator]=="functio\
n"||typeof e[Symbol.asyncIterator]=="function")}function pa(e){if(e==null)return 0;if(ws(e)){let A=e._readableState;return A&&A.objectMode===!1&&A.ended===!0&&Number.
isFinite(A.length)?A.length:null}else{if(wa(e))return e.size!=null?e.size:null;if(Na(e))return e.byteLength}return null}function Fa(e){return e&&!!(e.destroyed||
e[da]||fs.isDestroyed?.(e))}function Hu(e,A){e==null||!ws(e)||Fa(e)||(typeof e.destroy=="function"?(Object.getPrototypeOf(e).constructor===Du&&(e.socket=null),e.
destroy(A)):A&&queueMicrotask(()=>{e.emit("error",A)}),e.destroyed!==!0&&(e[da]=!0))}var Vu=/timeout=(\d+)/;function vu(e){let A=e.toString().match(Vu);return A?
parseInt(A[1],10)*1e3:null}function Ra(e){return typeof e=="string"?mu[e]??e.toLowerCase():fa.lookup(e)??e.toString("latin1").toLowerCase()}function qu(e){return fa.
lookup(e)??e.toString("latin1").toLowerCase()}function Wu(e,A){A===void 0&&(A={});for(let t=0;t<e.length;t+=2){let r=Ra(e[t]),s=A[r];if(s)typeof s=="string"&&(s=
[s],A[r]=s),s.push(e[t+1].toString("utf8"));else{let n=e[t+1];typeof n=="string"?A[r]=n:A[r]=Array.isArray(n)?n.map(i=>i.toString("utf8")):n.toString("utf8")}}return"\
content-length"in A&&"content-disposition"in A&&(A["content-disposition"]=Buffer.from(A["content-disposition"]).toString("latin1")),A}function Ou(e){let A=e.length,
t=new Array(A),r=!1,s=-1,n,i,o=0;for(let Q=0;Q<e.length;Q+=2)n=e[Q],i=e[Q+1],typeof n!="string"&&(n=n.toString()),typeof i!="string"&&(i=i.toString("utf8")),o=n.
length,o===14&&n[7]==="-"&&(n==="content-length"||n.toLowerCase()==="content-length")?r=!0:o===19&&n[7]==="-"&&(n==="content-disposition"||n.toLowerCase()==="co\
ntent-disposition")&&(s=Q+1),t[Q]=n,t[Q+1]=i;return r&&s!==-1&&(t[s]=Buffer.from(t[s]).toString("latin1")),t}function Na(e){return e instanceof Uint8Array||Buffer.
isBuffer(e)}function Pu(e,A,t){if(!e||typeof e!="object")throw new nA("handler must be an object");if(typeof e.onConnect!="function")throw new nA("invalid onCon\
nect method");if(typeof e.onError!="function")throw new nA("invalid onError method");if(typeof e.onBodySent!="function"&&e.onBodySent!==void 0)throw new nA("inv\
alid onBodySent method");if(t||A==="CONNECT"){if(typeof e.onUpgrade!="function")throw new nA("invalid onUpgrade method")}else{if(typeof e.onHeaders!="function")
throw new nA("invalid onHeaders method");if(typeof e.onData!="function")throw new nA("invalid onData method");if(typeof e.onComplete!="function")throw new nA("i\
nvalid onComplete method")}}function Zu(e){return!!(e&&(fs.isDisturbed(e)||e[ct]))}function zu(e){return!!(e&&fs.isErrored(e))}function Ku(e){return!!(e&&fs.isReadable(
e))}function Xu(e){return{localAddress:e.localAddress,localPort:e.localPort,remoteAddress:e.remoteAddress,remotePort:e.remotePort,remoteFamily:e.remoteFamily,timeout:e.
timeout,bytesWritten:e.bytesWritten,bytesRead:e.bytesRead}}function _u(e){let A;return new ReadableStream({async start(){A=e[Symbol.asyncIterator]()},async pull(t){
let{done:r,value:s}=await A.next();if(r)queueMicrotask(()=>{t.close(),t.byobRequest?.respond(0)});else{let n=Buffer.isBuffer(s)?s:Buffer.from(s);n.byteLength&&t.
enqueue(new Uint8Array(n))}return t.desiredSize>0},async cancel(t){await A.return()},type:"bytes"})}function ju(e){return e&&typeof e=="object"&&typeof e.append==
"function"&&typeof e.delete=="function"&&typeof e.get=="function"&&typeof e.getAll=="function"&&typeof e.has=="function"&&typeof e.set=="function"&&e[Symbol.toStringTag]===
"FormData"}function $u(e,A){return"addEventListener"in e?(e.addEventListener("abort",A,{once:!0}),()=>e.removeEventListener("abort",A)):(e.addListener("abort",A),
()=>e.removeListener("abort",A))}var Ad=typeof String.prototype.toWellFormed=="function",ed=typeof String.prototype.isWellFormed=="function";function ma(e){return Ad?
`${e}`.toWellFormed():Fu.toUSVString(e)}function td(e){return ed?`${e}`.isWellFormed():ma(e)===`${e}`}function Sa(e){switch(e){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return e>=33&&e<=126}}function rd(e){if(e.length===0)return!1;for(let A=0;A<e.length;++A)if(!Sa(e.charCodeAt(A)))return!1;return!0}var sd=/[^\t\x20-\x7e\x80-\xff]/;
function nd(e){return!sd.test(e)}function id(e){if(e==null||e==="")return{start:0,end:null,size:null};let A=e?e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return A?
{start:parseInt(A[1]),end:A[2]?parseInt(A[2]):null,size:A[3]?parseInt(A[3]):null}:null}function od(e,A,t){return(e[Yi]??=[]).push([A,t]),e.on(A,t),e}function Qd(e){
for(let[A,t]of e[Yi]??[])e.removeListener(A,t);e[Yi]=null}function gd(e,A,t){try{A.onError(t),gr(A.aborted)}catch(r){e.emit("error",r)}}var Ua=Object.create(null);
Ua.enumerable=!0;var Gi={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",
put:"PUT",PUT:"PUT"},Ma={...Gi,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(Gi,null);Object.setPrototypeOf(Ma,null);ba.exports={kEnumerableProperty:Ua,nop:bu,
isDisturbed:Zu,isErrored:zu,isReadable:Ku,toUSVString:ma,isUSVString:td,isBlobLike:wa,parseOrigin:Tu,parseURL:Da,getServerName:Gu,isStream:ws,isIterable:ka,isAsyncIterable:xu,
isDestroyed:Fa,headerNameToString:Ra,bufferToLowerCasedHeaderName:qu,addListener:od,removeAllListeners:Qd,errorRequest:gd,parseRawHeaders:Ou,parseHeaders:Wu,parseKeepAliveTimeout:vu,
destroy:Hu,bodyLength:pa,deepClone:Ju,ReadableStreamFrom:_u,isBuffer:Na,validateHandler:Pu,getSocketInfo:Xu,isFormDataLike:ju,buildURL:Lu,addAbortListener:$u,isValidHTTPToken:rd,
isValidHeaderValue:nd,isTokenCharCode:Sa,parseRangeHeader:id,normalizedMethodRecordsBase:Gi,normalizedMethodRecords:Ma,isValidPort:ya,isHttpOrHttpsPrefixed:us,nodeMajor:Su,
nodeMinor:Uu,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:Mu}});var It=u((iU,Ta)=>{"use strict";var V=l("node:diagnostics_channel"),xi=l("node:util"),ys=xi.debuglog("undici"),Ji=xi.debuglog("fetch"),Ge=xi.debuglog("websocket"),
La=!1,ad={beforeConnect:V.channel("undici:client:beforeConnect"),connected:V.channel("undici:client:connected"),connectError:V.channel("undici:client:connectErr\
or"),sendHeaders:V.channel("undici:client:sendHeaders"),create:V.channel("undici:request:create"),bodySent:V.channel("undici:request:bodySent"),headers:V.channel(
"undici:request:headers"),trailers:V.channel("undici:request:trailers"),error:V.channel("undici:request:error"),open:V.channel("undici:websocket:open"),close:V.
channel("undici:websocket:close"),socketError:V.channel("undici:websocket:socket_error"),ping:V.channel("undici:websocket:ping"),pong:V.channel("undici:websocke\
t:pong")};if(ys.enabled||Ji.enabled){let e=Ji.enabled?Ji:ys;V.channel("undici:client:beforeConnect").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,
host:n}}=A;e("connecting to %s using %s%s",`${n}${s?`:${s}`:""}`,r,t)}),V.channel("undici:client:connected").subscribe(A=>{let{connectParams:{version:t,protocol:r,
port:s,host:n}}=A;e("connected to %s using %s%s",`${n}${s?`:${s}`:""}`,r,t)}),V.channel("undici:client:connectError").subscribe(A=>{let{connectParams:{version:t,
protocol:r,port:s,host:n},error:i}=A;e("connection to %s using %s%s errored - %s",`${n}${s?`:${s}`:""}`,r,t,i.message)}),V.channel("undici:client:sendHeaders").
subscribe(A=>{let{request:{method:t,path:r,origin:s}}=A;e("sending request to %s %s/%s",t,s,r)}),V.channel("undici:request:headers").subscribe(A=>{let{request:{
method:t,path:r,origin:s},response:{statusCode:n}}=A;e("received response to %s %s/%s - HTTP %d",t,s,r,n)}),V.channel("undici:request:trailers").subscribe(A=>{let{
request:{method:t,path:r,origin:s}}=A;e("trailers received from %s %s/%s",t,s,r)}),V.channel("undici:request:error").subscribe(A=>{let{request:{method:t,path:r,
origin:s},error:n}=A;e("request to %s %s/%s errored - %s",t,s,r,n.message)}),La=!0}if(Ge.enabled){if(!La){let e=ys.enabled?ys:Ge;V.channel("undici:client:before\
Connect").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:n}}=A;e("connecting to %s%s using %s%s",n,s?`:${s}`:"",r,t)}),V.channel("undici:clie\
nt:connected").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:n}}=A;e("connected to %s%s using %s%s",n,s?`:${s}`:"",r,t)}),V.channel("undici:\
client:connectError").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:n},error:i}=A;e("connection to %s%s using %s%s errored - %s",n,s?`:${s}`:
"",r,t,i.message)}),V.channel("undici:client:sendHeaders").subscribe(A=>{let{request:{method:t,path:r,origin:s}}=A;e("sending request to %s %s/%s",t,s,r)})}V.channel(
"undici:websocket:open").subscribe(e=>{let{address:{address:A,port:t}}=e;Ge("connection opened %s%s",A,t?`:${t}`:"")}),V.channel("undici:websocket:close").subscribe(
e=>{let{websocket:A,code:t,reason:r}=e;Ge("closed connection to %s - %s %s",A.url,t,r)}),V.channel("undici:websocket:socket_error").subscribe(e=>{Ge("connection\
 errored - %s",e.message)}),V.channel("undici:websocket:ping").subscribe(e=>{Ge("ping received")}),V.channel("undici:websocket:pong").subscribe(e=>{Ge("pong rec\
eived")})}Ta.exports={channels:ad}});var xa=u((oU,Ja)=>{"use strict";var{InvalidArgumentError:q,NotSupportedError:Bd}=J(),yA=l("node:assert"),{isValidHTTPToken:Ga,isValidHeaderValue:ar,isStream:Ed,
destroy:cd,isBuffer:Id,isFormDataLike:Cd,isIterable:ld,isBlobLike:hd,buildURL:ud,validateHandler:dd,getServerName:fd,normalizedMethodRecords:wd}=L(),{channels:QA}=It(),
{headerNameLowerCasedRecord:Ya}=ls(),yd=/[^\u0021-\u00ff]/,bA=Symbol("handler"),Hi=class{constructor(A,{path:t,method:r,body:s,headers:n,query:i,idempotent:o,blocking:Q,
upgrade:g,headersTimeout:B,bodyTimeout:a,reset:E,throwOnError:C,expectContinue:I,servername:h},f){if(typeof t!="string")throw new q("path must be a string");if(t[0]!==
"/"&&!(t.startsWith("http://")||t.startsWith("https://"))&&r!=="CONNECT")throw new q("path must be an absolute URL or start with a slash");if(yd.test(t))throw new q(
"invalid request path");if(typeof r!="string")throw new q("method must be a string");if(wd[r]===void 0&&!Ga(r))throw new q("invalid request method");if(g&&typeof g!=
"string")throw new q("upgrade must be a string");if(g&&!ar(g))throw new q("invalid upgrade header");if(B!=null&&(!Number.isFinite(B)||B<0))throw new q("invalid \
headersTimeout");if(a!=null&&(!Number.isFinite(a)||a<0))throw new q("invalid bodyTimeout");if(E!=null&&typeof E!="boolean")throw new q("invalid reset");if(I!=null&&
typeof I!="boolean")throw new q("invalid expectContinue");if(this.headersTimeout=B,this.bodyTimeout=a,this.throwOnError=C===!0,this.method=r,this.abort=null,s==
null)this.body=null;else if(Ed(s)){this.body=s;let c=this.body._readableState;(!c||!c.autoDestroy)&&(this.endHandler=function(){cd(this)},this.body.on("end",this.
endHandler)),this.errorHandler=y=>{this.abort?this.abort(y):this.error=y},this.body.on("error",this.errorHandler)}else if(Id(s))this.body=s.byteLength?s:null;else if(ArrayBuffer.
isView(s))this.body=s.buffer.byteLength?Buffer.from(s.buffer,s.byteOffset,s.byteLength):null;else if(s instanceof ArrayBuffer)this.body=s.byteLength?Buffer.from(
s):null;else if(typeof s=="string")this.body=s.length?Buffer.from(s):null;else if(Cd(s)||ld(s)||hd(s))this.body=s;else throw new q("body must be a string, a Buf\
fer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=g||null,this.path=i?ud(t,i):t,this.origin=A,this.idempotent=
o??(r==="HEAD"||r==="GET"),this.blocking=Q??!1,this.reset=E??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=
I??!1,Array.isArray(n)){if(n.length%2!==0)throw new q("headers array must be even");for(let c=0;c<n.length;c+=2)Ds(this,n[c],n[c+1])}else if(n&&typeof n=="objec\
t")if(n[Symbol.iterator])for(let c of n){if(!Array.isArray(c)||c.length!==2)throw new q("headers must be in key-value pair format");Ds(this,c[0],c[1])}else{let c=Object.
keys(n);for(let y=0;y<c.length;++y)Ds(this,c[y],n[c[y]])}else if(n!=null)throw new q("headers must be an object or an array");dd(f,r,g),this.servername=h||fd(this.
host),this[bA]=f,QA.create.hasSubscribers&&QA.create.publish({request:this})}onBodySent(A){if(this[bA].onBodySent)try{return this[bA].onBodySent(A)}catch(t){this.
abort(t)}}onRequestSent(){if(QA.bodySent.hasSubscribers&&QA.bodySent.publish({request:this}),this[bA].onRequestSent)try{return this[bA].onRequestSent()}catch(A){
this.abort(A)}}onConnect(A){if(yA(!this.aborted),yA(!this.completed),this.error)A(this.error);else return this.abort=A,this[bA].onConnect(A)}onResponseStarted(){
return this[bA].onResponseStarted?.()}onHeaders(A,t,r,s){yA(!this.aborted),yA(!this.completed),QA.headers.hasSubscribers&&QA.headers.publish({request:this,response:{
statusCode:A,headers:t,statusText:s}});try{return this[bA].onHeaders(A,t,r,s)}catch(n){this.abort(n)}}onData(A){yA(!this.aborted),yA(!this.completed);try{return this[bA].
onData(A)}catch(t){return this.abort(t),!1}}onUpgrade(A,t,r,s=""){this.onFinally(),yA(!this.aborted),yA(!this.completed),A!==null&&this.#A(A,t,s);let n=this[bA].
onUpgrade(A,t,r);return this.aborted||(this.completed=!0,A!==null&&this.#e()),n}onUpgradeResponse(A,t,r,s=""){yA(!this.aborted),yA(this.completed),QA.headers.hasSubscribers&&
this.#A(A,r(t),s),this.#e()}onUpgradeError(A){yA(!this.aborted),yA(this.completed),QA.error.hasSubscribers&&QA.error.publish({request:this,error:A})}#A(A,t,r){QA.
headers.hasSubscribers&&QA.headers.publish({request:this,response:{statusCode:A,headers:t,statusText:r}})}#e(){QA.trailers.hasSubscribers&&QA.trailers.publish({
request:this,trailers:[]})}onComplete(A){this.onFinally(),yA(!this.aborted),this.completed=!0,QA.trailers.hasSubscribers&&QA.trailers.publish({request:this,trailers:A});
try{return this[bA].onComplete(A)}catch(t){this.onError(t)}}onError(A){if(this.onFinally(),QA.error.hasSubscribers&&QA.error.publish({request:this,error:A}),!this.
aborted)return this.aborted=!0,this[bA].onError(A)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&
(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(A,t){return Ds(this,A,t),this}};function Ds(e,A,t){if(t&&typeof t=="object"&&!Array.isArray(
t))throw new q(`invalid ${A} header`);if(t===void 0)return;let r=Ya[A];if(r===void 0&&(r=A.toLowerCase(),Ya[r]===void 0&&!Ga(r)))throw new q("invalid header key");
if(Array.isArray(t)){let s=[];for(let n=0;n<t.length;n++)if(typeof t[n]=="string"){if(!ar(t[n]))throw new q(`invalid ${A} header`);s.push(t[n])}else if(t[n]===null)
s.push("");else{if(typeof t[n]=="object")throw new q(`invalid ${A} header`);{let i=`${t[n]}`;if(!ar(i))throw new q(`invalid ${A} header`);s.push(i)}}t=s}else if(typeof t==
"string"){if(!ar(t))throw new q(`invalid ${A} header`)}else if(t===null)t="";else if(t=`${t}`,!ar(t))throw new q(`invalid ${A} header`);if(r==="host"){if(e.host!==
null)throw new q("duplicate host header");if(typeof t!="string")throw new q("invalid host header");e.host=t}else if(r==="content-length"){if(e.contentLength!==null)
throw new q("duplicate content-length header");if(e.contentLength=parseInt(t,10),!Number.isFinite(e.contentLength))throw new q("invalid content-length header")}else if(e.
contentType===null&&r==="content-type")e.contentType=t,e.headers.push(A,t);else{if(r==="transfer-encoding"||r==="keep-alive"||r==="upgrade")throw new q(`invalid\
 ${r} header`);if(r==="connection"){let s=typeof t=="string"?t.toLowerCase():null;if(s!=="close"&&s!=="keep-alive")throw new q("invalid connection header");s===
"close"&&(e.reset=!0)}else{if(r==="expect")throw new Bd("expect header not supported");e.headers.push(A,t)}}}Ja.exports=Hi});var Br=u((QU,Ha)=>{"use strict";var Dd=l("node:events"),ks=class extends Dd{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implement\
ed")}destroy(){throw new Error("not implemented")}compose(...A){let t=Array.isArray(A[0])?A[0]:A,r=this.dispatch.bind(this);for(let s of t)if(s!=null){if(typeof s!=
"function")throw new TypeError(`invalid interceptor, expected function received ${typeof s}`);if(r=s(r),r==null||typeof r!="function"||r.length!==2)throw new TypeError(
"invalid interceptor")}return new Vi(this,r)}},Vi=class extends ks{#A=null;#e=null;constructor(A,t){super(),this.#A=A,this.#e=t}dispatch(...A){this.#e(...A)}close(...A){
return this.#A.close(...A)}destroy(...A){return this.#A.destroy(...A)}};Ha.exports=ks});var ut=u((gU,va)=>{"use strict";var kd=l("node:buffer"),pd=Br(),{ClientDestroyedError:vi,ClientClosedError:Fd,InvalidArgumentError:Ct}=J(),{kDestroy:Rd,kClose:Nd,
kClosed:Er,kDestroyed:lt,kDispatch:qi,kInterceptors:Je}=X(),ne=Symbol("onDestroyed"),ht=Symbol("onClosed"),ps=Symbol("Intercepted Dispatch"),Wi=Symbol("webSocke\
tOptions"),Va=Symbol("eventSourceOptions"),Oi=class extends pd{constructor(A){super(),this[lt]=!1,this[ne]=null,this[Er]=!1,this[ht]=[],this[Wi]=A?.webSocket??{},
this[Va]=A?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[Wi].maxFragments??131072,maxPayloadSize:this[Wi].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){
return{maxEventSize:this[Va].maxEventSize??kd.kStringMaxLength}}get destroyed(){return this[lt]}get closed(){return this[Er]}get interceptors(){return this[Je]}set interceptors(A){
if(A){for(let t=A.length-1;t>=0;t--)if(typeof this[Je][t]!="function")throw new Ct("interceptor must be an function")}this[Je]=A}close(A){if(A===void 0)return new Promise(
(r,s)=>{this.close((n,i)=>n?s(n):r(i))});if(typeof A!="function")throw new Ct("invalid callback");if(this[lt]){queueMicrotask(()=>A(new vi,null));return}if(this[Er]){
this[ht]?this[ht].push(A):queueMicrotask(()=>A(null,null));return}this[Er]=!0,this[ht].push(A);let t=()=>{let r=this[ht];this[ht]=null;for(let s=0;s<r.length;s++)
r[s](null,null)};this[Nd]().then(()=>this.destroy()).then(()=>{queueMicrotask(t)})}destroy(A,t){if(typeof A=="function"&&(t=A,A=null),t===void 0)return new Promise(
(s,n)=>{this.destroy(A,(i,o)=>i?n(i):s(o))});if(typeof t!="function")throw new Ct("invalid callback");if(this[lt]){this[ne]?this[ne].push(t):queueMicrotask(()=>t(
null,null));return}A||(A=new vi),this[lt]=!0,this[ne]=this[ne]||[],this[ne].push(t);let r=()=>{let s=this[ne];this[ne]=null;for(let n=0;n<s.length;n++)s[n](null,
null)};this[Rd](A).then(()=>{queueMicrotask(r)})}[ps](A,t){if(!this[Je]||this[Je].length===0)return this[ps]=this[qi],this[qi](A,t);let r=this[qi].bind(this);for(let s=this[Je].
length-1;s>=0;s--)r=this[Je][s](r);return this[ps]=r,r(A,t)}dispatch(A,t){if(!t||typeof t!="object")throw new Ct("handler must be an object");try{if(!A||typeof A!=
"object")throw new Ct("opts must be an object.");if(this[lt]||this[ne])throw new vi;if(this[Er])throw new Fd;return this[ps](A,t)}catch(r){if(typeof t.onError!=
"function")throw new Ct("invalid onError method");return t.onError(r),!1}}};va.exports=Oi});var ji=u((aU,Pa)=>{"use strict";var dt=0,Pi=1e3,Zi=(Pi>>1)-1,ie,zi=Symbol("kFastTimer"),oe=[],Ki=-2,Xi=-1,Wa=0,qa=1;function _i(){dt+=Zi;let e=0,A=oe.length;for(;e<
A;){let t=oe[e];t._state===Wa?(t._idleStart=dt-Zi,t._state=qa):t._state===qa&&dt>=t._idleStart+t._idleTimeout&&(t._state=Xi,t._idleStart=-1,t._onTimeout(t._timerArg)),
t._state===Xi?(t._state=Ki,--A!==0&&(oe[e]=oe[A])):++e}oe.length=A,oe.length!==0&&Oa()}function Oa(){ie?ie.refresh():(clearTimeout(ie),ie=setTimeout(_i,Zi),ie.unref&&
ie.unref())}var Fs=class{[zi]=!0;_state=Ki;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(A,t,r){this._onTimeout=A,this._idleTimeout=t,this._timerArg=
r,this.refresh()}refresh(){this._state===Ki&&oe.push(this),(!ie||oe.length===1)&&Oa(),this._state=Wa}clear(){this._state=Xi,this._idleStart=-1}};Pa.exports={setTimeout(e,A,t){
return A<=Pi?setTimeout(e,A,t):new Fs(e,A,t)},clearTimeout(e){e[zi]?e.clear():clearTimeout(e)},setFastTimeout(e,A,t){return new Fs(e,A,t)},clearFastTimeout(e){e.
clear()},now(){return dt},tick(e=0){dt+=e-Pi+1,_i(),_i()},reset(){dt=0,oe.length=0,clearTimeout(ie),ie=null},kFastTimer:zi}});var cr=u((cU,_a)=>{"use strict";var md=l("node:net"),Za=l("node:assert"),Xa=L(),{InvalidArgumentError:Sd,ConnectTimeoutError:Ud}=J(),Rs=ji();function za(){}var $i,
Ao;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?Ao=class{constructor(A){this._maxCachedSessions=A,this._sessionCache=new Map,
this._sessionRegistry=new global.FinalizationRegistry(t=>{if(this._sessionCache.size<this._maxCachedSessions)return;let r=this._sessionCache.get(t);r!==void 0&&
r.deref()===void 0&&this._sessionCache.delete(t)})}get(A){let t=this._sessionCache.get(A);return t?t.deref():null}set(A,t){this._maxCachedSessions!==0&&(this._sessionCache.
set(A,new WeakRef(t)),this._sessionRegistry.register(t,A))}}:Ao=class{constructor(A){this._maxCachedSessions=A,this._sessionCache=new Map}get(A){return this._sessionCache.
get(A)}set(A,t){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){let{value:r}=this._sessionCache.keys().next();this._sessionCache.
delete(r)}this._sessionCache.set(A,t)}}};function Md({allowH2:e,maxCachedSessions:A,socketPath:t,timeout:r,session:s,...n}){if(A!=null&&(!Number.isInteger(A)||A<
0))throw new Sd("maxCachedSessions must be a positive integer or zero");let i={path:t,...n},o=new Ao(A??100);return r=r??1e4,e=e??!1,function({hostname:g,host:B,
protocol:a,port:E,servername:C,localAddress:I,httpSocket:h},f){let c;if(a==="https:"){$i||($i=l("node:tls")),C=C||i.servername||Xa.getServerName(B)||null;let R=C||
g;Za(R);let D=s||o.get(R)||null;E=E||443,c=$i.connect({highWaterMark:16384,...i,servername:C,session:D,localAddress:I,ALPNProtocols:e?["http/1.1","h2"]:["http/1\
.1"],socket:h,port:E,host:g}),c.on("session",function(x){o.set(R,x)})}else Za(!h,"httpSocket can only be sent on TLS update"),E=E||80,c=md.connect({highWaterMark:64*
1024,...i,localAddress:I,port:E,host:g});if(i.keepAlive==null||i.keepAlive){let R=i.keepAliveInitialDelay===void 0?6e4:i.keepAliveInitialDelay;c.setKeepAlive(!0,
R)}let y=bd(new WeakRef(c),{timeout:r,hostname:g,port:E});return c.setNoDelay(!0).once(a==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(y),f){
let R=f;f=null,R(null,this)}}).on("error",function(R){if(queueMicrotask(y),f){let D=f;f=null,D(R)}}),c}}var bd=process.platform==="win32"?(e,A)=>{if(!A.timeout)
return za;let t=null,r=null,s=Rs.setFastTimeout(()=>{t=setImmediate(()=>{r=setImmediate(()=>Ka(e.deref(),A))})},A.timeout);return()=>{Rs.clearFastTimeout(s),clearImmediate(
t),clearImmediate(r)}}:(e,A)=>{if(!A.timeout)return za;let t=null,r=Rs.setFastTimeout(()=>{t=setImmediate(()=>{Ka(e.deref(),A)})},A.timeout);return()=>{Rs.clearFastTimeout(
r),clearImmediate(t)}};function Ka(e,A){if(e==null)return;let t="Connect Timeout Error";Array.isArray(e.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addr\
esses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`:t+=` (attempted address: ${A.hostname}:${A.port},`,t+=` timeout: ${A.timeout}ms)`,Xa.destroy(e,new Ud(
t))}_a.exports=Md});var ja=u(Ns=>{"use strict";Object.defineProperty(Ns,"__esModule",{value:!0});Ns.enumToMap=void 0;function Ld(e){let A={};return Object.keys(e).forEach(t=>{let r=e[t];
typeof r=="number"&&(A[t]=r)}),A}Ns.enumToMap=Ld});var $a=u(w=>{"use strict";Object.defineProperty(w,"__esModule",{value:!0});w.SPECIAL_HEADERS=w.HEADER_STATE=w.MINOR=w.MAJOR=w.CONNECTION_TOKEN_CHARS=w.HEADER_CHARS=
w.TOKEN=w.STRICT_TOKEN=w.HEX=w.URL_CHAR=w.STRICT_URL_CHAR=w.USERINFO_CHARS=w.MARK=w.ALPHANUM=w.NUM=w.HEX_MAP=w.NUM_MAP=w.ALPHA=w.FINISH=w.H_METHOD_MAP=w.METHOD_MAP=
w.METHODS_RTSP=w.METHODS_ICE=w.METHODS_HTTP=w.METHODS=w.LENIENT_FLAGS=w.FLAGS=w.TYPE=w.ERROR=void 0;var Td=ja(),Yd;(function(e){e[e.OK=0]="OK",e[e.INTERNAL=1]="\
INTERNAL",e[e.STRICT=2]="STRICT",e[e.LF_EXPECTED=3]="LF_EXPECTED",e[e.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",e[e.CLOSED_CONNECTION=5]="CLOSED_\
CONNECTION",e[e.INVALID_METHOD=6]="INVALID_METHOD",e[e.INVALID_URL=7]="INVALID_URL",e[e.INVALID_CONSTANT=8]="INVALID_CONSTANT",e[e.INVALID_VERSION=9]="INVALID_V\
ERSION",e[e.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",e[e.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",e[e.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SI\
ZE",e[e.INVALID_STATUS=13]="INVALID_STATUS",e[e.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",e[e.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",e[e.CB_MESSAGE_BEGIN=
16]="CB_MESSAGE_BEGIN",e[e.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",e[e.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",e[e.CB_CHUNK_HEADER=19]="CB_CHUNK_HEA\
DER",e[e.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",e[e.PAUSED=21]="PAUSED",e[e.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",e[e.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",
e[e.USER=24]="USER"})(Yd=w.ERROR||(w.ERROR={}));var Gd;(function(e){e[e.BOTH=0]="BOTH",e[e.REQUEST=1]="REQUEST",e[e.RESPONSE=2]="RESPONSE"})(Gd=w.TYPE||(w.TYPE=
{}));var Jd;(function(e){e[e.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",e[e.CONNECTION_UPGRADE=4]="CONNECTION_U\
PGRADE",e[e.CHUNKED=8]="CHUNKED",e[e.UPGRADE=16]="UPGRADE",e[e.CONTENT_LENGTH=32]="CONTENT_LENGTH",e[e.SKIPBODY=64]="SKIPBODY",e[e.TRAILING=128]="TRAILING",e[e.
TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(Jd=w.FLAGS||(w.FLAGS={}));var xd;(function(e){e[e.HEADERS=1]="HEADERS",e[e.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",e[e.KEEP_ALIVE=
4]="KEEP_ALIVE"})(xd=w.LENIENT_FLAGS||(w.LENIENT_FLAGS={}));var N;(function(e){e[e.DELETE=0]="DELETE",e[e.GET=1]="GET",e[e.HEAD=2]="HEAD",e[e.POST=3]="POST",e[e.
PUT=4]="PUT",e[e.CONNECT=5]="CONNECT",e[e.OPTIONS=6]="OPTIONS",e[e.TRACE=7]="TRACE",e[e.COPY=8]="COPY",e[e.LOCK=9]="LOCK",e[e.MKCOL=10]="MKCOL",e[e.MOVE=11]="MO\
VE",e[e.PROPFIND=12]="PROPFIND",e[e.PROPPATCH=13]="PROPPATCH",e[e.SEARCH=14]="SEARCH",e[e.UNLOCK=15]="UNLOCK",e[e.BIND=16]="BIND",e[e.REBIND=17]="REBIND",e[e.UNBIND=
18]="UNBIND",e[e.ACL=19]="ACL",e[e.REPORT=20]="REPORT",e[e.MKACTIVITY=21]="MKACTIVITY",e[e.CHECKOUT=22]="CHECKOUT",e[e.MERGE=23]="MERGE",e[e["M-SEARCH"]=24]="M-\
SEARCH",e[e.NOTIFY=25]="NOTIFY",e[e.SUBSCRIBE=26]="SUBSCRIBE",e[e.UNSUBSCRIBE=27]="UNSUBSCRIBE",e[e.PATCH=28]="PATCH",e[e.PURGE=29]="PURGE",e[e.MKCALENDAR=30]="\
MKCALENDAR",e[e.LINK=31]="LINK",e[e.UNLINK=32]="UNLINK",e[e.SOURCE=33]="SOURCE",e[e.PRI=34]="PRI",e[e.DESCRIBE=35]="DESCRIBE",e[e.ANNOUNCE=36]="ANNOUNCE",e[e.SETUP=
37]="SETUP",e[e.PLAY=38]="PLAY",e[e.PAUSE=39]="PAUSE",e[e.TEARDOWN=40]="TEARDOWN",e[e.GET_PARAMETER=41]="GET_PARAMETER",e[e.SET_PARAMETER=42]="SET_PARAMETER",e[e.
REDIRECT=43]="REDIRECT",e[e.RECORD=44]="RECORD",e[e.FLUSH=45]="FLUSH"})(N=w.METHODS||(w.METHODS={}));w.METHODS_HTTP=[N.DELETE,N.GET,N.HEAD,N.POST,N.PUT,N.CONNECT,
N.OPTIONS,N.TRACE,N.COPY,N.LOCK,N.MKCOL,N.MOVE,N.PROPFIND,N.PROPPATCH,N.SEARCH,N.UNLOCK,N.BIND,N.REBIND,N.UNBIND,N.ACL,N.REPORT,N.MKACTIVITY,N.CHECKOUT,N.MERGE,
N["M-SEARCH"],N.NOTIFY,N.SUBSCRIBE,N.UNSUBSCRIBE,N.PATCH,N.PURGE,N.MKCALENDAR,N.LINK,N.UNLINK,N.PRI,N.SOURCE];w.METHODS_ICE=[N.SOURCE];w.METHODS_RTSP=[N.OPTIONS,
N.DESCRIBE,N.ANNOUNCE,N.SETUP,N.PLAY,N.PAUSE,N.TEARDOWN,N.GET_PARAMETER,N.SET_PARAMETER,N.REDIRECT,N.RECORD,N.FLUSH,N.GET,N.POST];w.METHOD_MAP=Td.enumToMap(N);w.
H_METHOD_MAP={};Object.keys(w.METHOD_MAP).forEach(e=>{/^H/.test(e)&&(w.H_METHOD_MAP[e]=w.METHOD_MAP[e])});var Hd;(function(e){e[e.SAFE=0]="SAFE",e[e.SAFE_WITH_CB=
1]="SAFE_WITH_CB",e[e.UNSAFE=2]="UNSAFE"})(Hd=w.FINISH||(w.FINISH={}));w.ALPHA=[];for(let e=65;e<=90;e++)w.ALPHA.push(String.fromCharCode(e)),w.ALPHA.push(String.
fromCharCode(e+32));w.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};w.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,
c:12,d:13,e:14,f:15};w.NUM=["0","1","2","3","4","5","6","7","8","9"];w.ALPHANUM=w.ALPHA.concat(w.NUM);w.MARK=["-","_",".","!","~","*","'","(",")"];w.USERINFO_CHARS=
w.ALPHANUM.concat(w.MARK).concat(["%",";",":","&","=","+","$",","]);w.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=","\
>","@","[","\\","]","^","_","`","{","|","}","~"].concat(w.ALPHANUM);w.URL_CHAR=w.STRICT_URL_CHAR.concat(["	","\f"]);for(let e=128;e<=255;e++)w.URL_CHAR.push(e);
w.HEX=w.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]);w.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(w.ALPHANUM);
w.TOKEN=w.STRICT_TOKEN.concat([" "]);w.HEADER_CHARS=["	"];for(let e=32;e<=255;e++)e!==127&&w.HEADER_CHARS.push(e);w.CONNECTION_TOKEN_CHARS=w.HEADER_CHARS.filter(
e=>e!==44);w.MAJOR=w.NUM_MAP;w.MINOR=w.MAJOR;var ft;(function(e){e[e.GENERAL=0]="GENERAL",e[e.CONNECTION=1]="CONNECTION",e[e.CONTENT_LENGTH=2]="CONTENT_LENGTH",
e[e.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",e[e.UPGRADE=4]="UPGRADE",e[e.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=6]="CONNECTION_C\
LOSE",e[e.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",e[e.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(ft=w.HEADER_STATE||(w.HEADER_STATE={}));w.SPECIAL_HEADERS=
{connection:ft.CONNECTION,"content-length":ft.CONTENT_LENGTH,"proxy-connection":ft.CONNECTION,"transfer-encoding":ft.TRANSFER_ENCODING,upgrade:ft.UPGRADE}});var eo=u((lU,AB)=>{"use strict";var{Buffer:Vd}=l("node:buffer");AB.exports=Vd.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQA\
AQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEA\
AAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2\
ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0\
cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0\
dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xs\
aHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRf\
bGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rp\
bmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4g\
ABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEE\
AkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2Aggg\
AiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAA\
IAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABF\
DQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2\
AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWog\
ADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAF\
KAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIA\
IAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAF\
KAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9B\
jNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsg\
ASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJA\
A0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAA\
NgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYC\
OCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss\
0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJ\
AYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHB\
AcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAM\
tQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HE\
AQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgEL\
QSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HO\
AAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcL\
Qd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB\
8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtB\
hgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtB\
mgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtB\
rgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HA\
AQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGE\
AYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHA\
AcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyAB\
IARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMM\
qQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACAC\
LwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCID\
RQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAh\
AAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEg\
BEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygC\
UCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCAC\
KAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQB\
IABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIg\
AxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIA\
DcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARG\
BEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANA\
IAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcC\
CyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8B\
vwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wIL\
IAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3\
AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMh\
Cgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwh\
CgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIv\
ATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EE\
IQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKh\
AgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJB\
kRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMg\
AEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEK\
Rw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2oh\
BgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAE\
IAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2\
AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAE\
IABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAi\
AEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkB\
BAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAA\
IABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAE\
IAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsg\
AEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswC\
zALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEB\
aiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIA\
ai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0Ag\
AUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABB\
wQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAA\
LQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBq\
LQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCAB\
QcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtB\
BWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0A\
ACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFB\
AWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFB\
AWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACED\
DL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkAC\
QCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgB\
IAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGot\
AABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAg\
BCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0C\
CyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGz\
AbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOn\
AaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACED\
DMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABB\
AUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQIL\
AkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRA\
AkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsg\
BCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRA\
IAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUB\
C0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsD\
QCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYE\
QEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyAC\
IAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtB\
AmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWoh\
BgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJA\
A0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAE\
RgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJIC\
CyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2\
AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAg\
BkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxg\
C0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GI\
ASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARG\
BEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZB\
AWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWoh\
AUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJ\
DGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEt\
AAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGa\
zwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBq\
LQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJA\
AkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWoh\
AUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFq\
IQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEB\
IQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQIL\
IAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJB\
ADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYC\
ACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAG\
QQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0A\
ACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAA\
Qe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzP\
AGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEh\
AwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWoh\
AUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEd\
DEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJN\
TQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJq\
IQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dH\
R0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/\
ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8B\
CyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+\
AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEt\
AABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABH\
DT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwg\
AEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASED\
DOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN\
9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEg\
AigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigC\
ACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJA\
IAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyAB\
QQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAA\
QcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAh\
AwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFB\
AWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQAL\
IABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcE\
QCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsL\
CwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEM\
JwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABB\
AWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzg\
AQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2\
AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMM\
uwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0B\
C0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEB\
aiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsg\
AkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCAC\
IAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAA\
IAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIA\
RQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB\
0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCAC\
IAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyAC\
KAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2Ahwg\
AiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYC\
HCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2\
AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFq\
IQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGb\
CjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAh\
AwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQh\
ACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEh\
AwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIU\
IAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJB\
ITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2\
AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQg\
AkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJB\
ADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2\
AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARH\
BEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBB\
ACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACAC\
LQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2\
AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcL\
IABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6\
ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIM\
DHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEM\
AgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2\
AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2\
AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EA\
IQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0A\
LUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMo\
AlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2\
AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQE\
BAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQAC\
QCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwM\
YwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIg\
ATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMg\
AkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAg\
AiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIA\
RQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAh\
AyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2\
AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAEL\
IAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIc\
IAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIM\
IAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYC\
ECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2\
AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEA\
IQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAv\
IAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAg\
Ai0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHp\
CzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2\
AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyAB\
IARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUF\
BQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiAB\
NgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIU\
IAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzP\
AGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEB\
IQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwS\
CyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAh\
AUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIg\
ACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEA\
NgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQg\
AkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASAC\
QQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWoh\
AQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsA\
C0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIc\
IAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQ\
NgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwO\
C0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIc\
IAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIV\
NgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpq\
IgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIE\
IAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIg\
ATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoA\
ACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQg\
AUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmoh\
AANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EA\
DwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAo\
AhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhth\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4\
OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfof\
DwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsg\
DwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcm\
DwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkj\
DwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAg\
ACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4B\
An8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEE\
CyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2\
AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0A\
IABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAt\
ACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFB\
AEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQ\
ACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIA\
QazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAg\
AUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
IABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgII\
IAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAII\
IgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEED\
dnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgC\
BEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggi\
ATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEE\
QZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2\
a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JF\
BEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0A\
IAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAg\
AEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAA\
KAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EA\
IQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8E\
QEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJ\
Sw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYg\
ASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAg\
ASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9G\
DQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiAB\
KAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIg\
AUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4\
ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYC\
BCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwC\
CwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJ\
aiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYo\
AgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2\
AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsi\
AUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2\
AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEA\
An9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmoh\
AQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMC\
QANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIg\
ATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJB\
AnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJF\
DQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAg\
ASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ\
0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0\
IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwi\
AUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUN\
ACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQAC\
f0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEB\
CyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAo\
AgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANB\
CGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQ\
IAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAg\
CARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEB\
CyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAH\
AAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNl\
IG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVx\
dWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNo\
YXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9i\
ZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVg\
IGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sg\
ZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9y\
AGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBj\
aGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQg\
Q1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5l\
eHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVu\
Z3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFu\
IGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25z\
IHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5z\
aW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9y\
ZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNp\
b25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNl\
AG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5l\
AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVz\
ZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNh\
bGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1h\
AFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBU\
T09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQA\
Q09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURf\
QkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5U\
AEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQ\
RV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05F\
R09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05f\
RVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBN\
S0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9S\
SVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJ\
RERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJH\
RV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRD\
SABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcA\
RXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVU\
RQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NI\
VU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFM\
SURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJB\
TkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9U\
T09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQ\
RUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExP\
V0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABD\
UkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19B\
VVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNU\
QVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhf\
TElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJ\
EgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAc\
EwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAM\
EgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIC\
AgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1s\
b3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEA\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQ\
wgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQAB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQA\
AAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIA\
AAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNF\
QVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")});var tB=u((hU,eB)=>{"use strict";var{Buffer:vd}=l("node:buffer");eB.exports=vd.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQA\
AQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEA\
AAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2\
ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0\
cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0\
dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xs\
aHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRf\
bGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rp\
bmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4g\
ABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEE\
AkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2Aggg\
AiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAA\
IAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABF\
DQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2\
AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWog\
ADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAF\
KAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIA\
IAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAF\
KAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9B\
jNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsg\
ASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJA\
A0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAA\
NgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYC\
OCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss\
0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJ\
AYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHB\
AcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAM\
tQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HE\
AQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgEL\
QSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HO\
AAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcL\
Qd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB\
8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtB\
hgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtB\
mgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtB\
rgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HA\
AQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGE\
AYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHA\
AcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyAB\
IARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMM\
qQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACAC\
LwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCID\
RQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAh\
AAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEg\
BEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygC\
UCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCAC\
KAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQB\
IABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIg\
AxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIA\
DcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARG\
BEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANA\
IAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcC\
CyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8B\
vwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wIL\
IAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3\
AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMh\
Cgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwh\
CgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIv\
ATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EE\
IQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKh\
AgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJB\
kRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMg\
AEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEK\
Rw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2oh\
BgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAE\
IAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2\
AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAE\
IABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAi\
AEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkB\
BAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAA\
IABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAE\
IAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsg\
AEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswC\
zALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEB\
aiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIA\
ai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0Ag\
AUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABB\
wQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAA\
LQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBq\
LQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCAB\
QcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtB\
BWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0A\
ACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFB\
AWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFB\
AWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACED\
DL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkAC\
QCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgB\
IAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGot\
AABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAg\
BCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0C\
CyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGz\
AbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOn\
AaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACED\
DMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABB\
AUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQIL\
AkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRA\
AkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsg\
BCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRA\
IAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUB\
C0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsD\
QCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYE\
QEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyAC\
IAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtB\
AmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWoh\
BgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJA\
A0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAE\
RgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJIC\
CyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2\
AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAg\
BkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxg\
C0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GI\
ASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARG\
BEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZB\
AWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWoh\
AUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJ\
DGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEt\
AAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGa\
zwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBq\
LQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJA\
AkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWoh\
AUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFq\
IQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEB\
IQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQIL\
IAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJB\
ADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYC\
ACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAG\
QQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0A\
ACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAA\
Qe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzP\
AGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEh\
AwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWoh\
AUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEd\
DEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJN\
TQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJq\
IQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dH\
R0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/\
ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8B\
CyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+\
AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEt\
AABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABH\
DT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwg\
AEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASED\
DOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN\
9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEg\
AigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigC\
ACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJA\
IAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyAB\
QQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAA\
QcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAh\
AwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFB\
AWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQAL\
IABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcE\
QCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsL\
CwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEM\
JwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABB\
AWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzg\
AQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2\
AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMM\
uwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0B\
C0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEB\
aiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsg\
AkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCAC\
IAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAA\
IAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIA\
RQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB\
0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCAC\
IAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyAC\
KAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2Ahwg\
AiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYC\
HCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2\
AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFq\
IQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGb\
CjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAh\
AwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQh\
ACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEh\
AwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIU\
IAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJB\
ITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2\
AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQg\
AkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJB\
ADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2\
AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARH\
BEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBB\
ACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACAC\
LQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2\
AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcL\
IABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6\
ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIM\
DHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEM\
AgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2\
AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2\
AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EA\
IQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0A\
LUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMo\
AlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2\
AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQE\
BAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQAC\
QCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwM\
YwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIg\
ATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMg\
AkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAg\
AiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIA\
RQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAh\
AyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2\
AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAEL\
IAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIc\
IAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIM\
IAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYC\
ECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2\
AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEA\
IQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAv\
IAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAg\
Ai0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHp\
CzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2\
AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyAB\
IARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUF\
BQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiAB\
NgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIU\
IAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzP\
AGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEB\
IQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwS\
CyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAh\
AUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIg\
ACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEA\
NgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQg\
AkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASAC\
QQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWoh\
AQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsA\
C0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIc\
IAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQ\
NgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwO\
C0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIc\
IAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIV\
NgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpq\
IgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIE\
IAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIg\
ATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoA\
ACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQg\
AUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmoh\
AANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EA\
DwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAo\
AhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhth\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4\
OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfof\
DwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsg\
DwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcm\
DwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkj\
DwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAg\
ACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4B\
An8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEE\
CyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2\
AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0A\
IABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAt\
ACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFB\
AEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0B\
NgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczT\
AEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYC\
ACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCID\
RgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgi\
AEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAg\
CEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ\
0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJ\
IAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYC\
AAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAi\
AkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACIC\
RhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgC\
ECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANB\
EGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAE\
QQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQ\
ACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGA\
gAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM\
0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAo\
AgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAo\
AgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgAL\
IAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM\
0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBB\
ADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBq\
IgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3Ei\
ACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQEC\
QAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9x\
aiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2\
AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsg\
BigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAM\
BAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMA\
KQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACAC\
IAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00E\
QCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsg\
BUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEg\
AjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMA\
QTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECIC\
BEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/\
QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQUL\
IAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkAD\
QCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2\
AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEE\
QCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIg\
BWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRA\
IAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2\
a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACAC\
NgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAg\
A0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcg\
BUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYC\
CAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAA\
AAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cA\
Q2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBT\
T1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxp\
ZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAg\
Y2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNr\
IGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFk\
ZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2Zp\
ZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVl\
IGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBz\
cGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJ\
bnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQt\
TGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQg\
Y2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBj\
aGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFs\
aWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29t\
cGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0\
YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1\
c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhw\
ZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQ\
YXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3Rl\
ZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABV\
bmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5U\
SVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1F\
T1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VE\
X1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVO\
VABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJ\
UkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJ\
TkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5U\
SVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VF\
X09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NP\
Tk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFE\
RVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJF\
UVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9D\
T05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQ\
RV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09N\
UExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5T\
SU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklF\
TERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQ\
VEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxE\
U19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09V\
UkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQA\
VU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9D\
Ul9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhF\
TlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJF\
RABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJ\
RklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1\
EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABP\
DwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADy\
FgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAA\
AAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgIC\
AgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5\
wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAE\
AEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAA\
AAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNU\
SVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")});var Ir=u((uU,aB)=>{"use strict";var rB=["GET","HEAD","POST"],qd=new Set(rB),Wd=[101,204,205,304],sB=[301,302,303,307,308],Od=new Set(sB),nB=["1","7","9","11","1\
3","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123",
"135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990",
"993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],Pd=new Set(nB),
iB=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-ur\
l"],Zd=new Set(iB),zd=["follow","manual","error"],oB=["GET","HEAD","OPTIONS","TRACE"],Kd=new Set(oB),Xd=["navigate","same-origin","no-cors","cors"],_d=["omit","\
same-origin","include"],jd=["default","no-store","reload","no-cache","force-cache","only-if-cached"],$d=["content-encoding","content-language","content-location",
"content-type","content-length"],Af=["half"],QB=["CONNECT","TRACE","TRACK"],ef=new Set(QB),gB=["audio","audioworklet","font","image","manifest","paintworklet","\
script","style","track","video","xslt",""],tf=new Set(gB);aB.exports={subresource:gB,forbiddenMethods:QB,requestBodyHeader:$d,referrerPolicy:iB,requestRedirect:zd,
requestMode:Xd,requestCredentials:_d,requestCache:jd,redirectStatus:sB,corsSafeListedMethods:rB,nullBodyStatus:Wd,safeMethods:oB,badPorts:nB,requestDuplex:Af,subresourceSet:tf,
badPortsSet:Pd,redirectStatusSet:Od,corsSafeListedMethodsSet:qd,safeMethodsSet:Kd,forbiddenMethodsSet:ef,referrerPolicySet:Zd}});var ro=u((dU,BB)=>{"use strict";var to=Symbol.for("undici.globalOrigin.1");function rf(){return globalThis[to]}function sf(e){if(e===void 0){Object.defineProperty(
globalThis,to,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}let A=new URL(e);if(A.protocol!=="http:"&&A.protocol!=="https:")throw new TypeError(
`Only http & https urls are allowed, received ${A.protocol}`);Object.defineProperty(globalThis,to,{value:A,writable:!0,enumerable:!1,configurable:!1})}BB.exports=
{getGlobalOrigin:rf,setGlobalOrigin:sf}});var lA=u((fU,uB)=>{"use strict";var Ss=l("node:assert"),nf=new TextEncoder,Cr=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,of=/[\u000A\u000D\u0009\u0020]/,Qf=/[\u0009\u000A\u000C\u000D\u0020]/g,
gf=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function af(e){Ss(e.protocol==="data:");let A=IB(e,!0);A=A.slice(5);let t={position:0},r=wt(",",A,t),s=r.length;if(r=
lf(r,!0,!0),t.position>=A.length)return"failure";t.position++;let n=A.slice(s+1),i=CB(n);if(/;(\u0020){0,}base64$/i.test(r)){let Q=hB(i);if(i=Ef(Q),i==="failure")
return"failure";r=r.slice(0,-6),r=r.replace(/(\u0020)+$/,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let o=so(r);return o==="failure"&&(o=so("text\
/plain;charset=US-ASCII")),{mimeType:o,body:i}}function IB(e,A=!1){if(!A)return e.href;let t=e.href,r=e.hash.length,s=r===0?t:t.substring(0,t.length-r);return!r&&
t.endsWith("#")?s.slice(0,-1):s}function Us(e,A,t){let r="";for(;t.position<A.length&&e(A[t.position]);)r+=A[t.position],t.position++;return r}function wt(e,A,t){
let r=A.indexOf(e,t.position),s=t.position;return r===-1?(t.position=A.length,A.slice(s)):(t.position=r,A.slice(s,t.position))}function CB(e){let A=nf.encode(e);
return Bf(A)}function EB(e){return e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102}function cB(e){return e>=48&&e<=57?e-48:(e&223)-55}function Bf(e){let A=e.length,t=new Uint8Array(
A),r=0;for(let s=0;s<A;++s){let n=e[s];n!==37?t[r++]=n:n===37&&!(EB(e[s+1])&&EB(e[s+2]))?t[r++]=37:(t[r++]=cB(e[s+1])<<4|cB(e[s+2]),s+=2)}return A===r?t:t.subarray(
0,r)}function so(e){e=ms(e,!0,!0);let A={position:0},t=wt("/",e,A);if(t.length===0||!Cr.test(t)||A.position>e.length)return"failure";A.position++;let r=wt(";",e,
A);if(r=ms(r,!1,!0),r.length===0||!Cr.test(r))return"failure";let s=t.toLowerCase(),n=r.toLowerCase(),i={type:s,subtype:n,parameters:new Map,essence:`${s}/${n}`};
for(;A.position<e.length;){A.position++,Us(g=>of.test(g),e,A);let o=Us(g=>g!==";"&&g!=="=",e,A);if(o=o.toLowerCase(),A.position<e.length){if(e[A.position]===";")
continue;A.position++}if(A.position>e.length)break;let Q=null;if(e[A.position]==='"')Q=lB(e,A,!0),wt(";",e,A);else if(Q=wt(";",e,A),Q=ms(Q,!1,!0),Q.length===0)continue;
o.length!==0&&Cr.test(o)&&(Q.length===0||gf.test(Q))&&!i.parameters.has(o)&&i.parameters.set(o,Q)}return i}function Ef(e){e=e.replace(Qf,"");let A=e.length;if(A%
4===0&&e.charCodeAt(A-1)===61&&(--A,e.charCodeAt(A-1)===61&&--A),A%4===1||/[^+/0-9A-Za-z]/.test(e.length===A?e:e.substring(0,A)))return"failure";let t=Buffer.from(
e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function lB(e,A,t){let r=A.position,s="";for(Ss(e[A.position]==='"'),A.position++;s+=Us(i=>i!==
'"'&&i!=="\\",e,A),!(A.position>=e.length);){let n=e[A.position];if(A.position++,n==="\\"){if(A.position>=e.length){s+="\\";break}s+=e[A.position],A.position++}else{
Ss(n==='"');break}}return t?s:e.slice(r,A.position)}function cf(e){Ss(e!=="failure");let{parameters:A,essence:t}=e,r=t;for(let[s,n]of A.entries())r+=";",r+=s,r+=
"=",Cr.test(n)||(n=n.replace(/(\\|")/g,"\\$1"),n='"'+n,n+='"'),r+=n;return r}function If(e){return e===13||e===10||e===9||e===32}function ms(e,A=!0,t=!0){return no(
e,A,t,If)}function Cf(e){return e===13||e===10||e===9||e===12||e===32}function lf(e,A=!0,t=!0){return no(e,A,t,Cf)}function no(e,A,t,r){let s=0,n=e.length-1;if(A)
for(;s<e.length&&r(e.charCodeAt(s));)s++;if(t)for(;n>0&&r(e.charCodeAt(n));)n--;return s===0&&n===e.length-1?e:e.slice(s,n+1)}function hB(e){let A=e.length;if(65535>
A)return String.fromCharCode.apply(null,e);let t="",r=0,s=65535;for(;r<A;)r+s>A&&(s=A-r),t+=String.fromCharCode.apply(null,e.subarray(r,r+=s));return t}function hf(e){
switch(e.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"\
text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascri\
pt1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"\
application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return e.subtype.endsWith("+json")?"app\
lication/json":e.subtype.endsWith("+xml")?"application/xml":""}uB.exports={dataURLProcessor:af,URLSerializer:IB,collectASequenceOfCodePoints:Us,collectASequenceOfCodePointsFast:wt,
stringPercentDecode:CB,parseMIMEType:so,collectAnHTTPQuotedString:lB,serializeAMimeType:cf,removeChars:no,removeHTTPWhitespace:ms,minimizeSupportedMimeType:hf,HTTP_TOKEN_CODEPOINTS:Cr,
isomorphicDecode:hB}});var gA=u((wU,dB)=>{"use strict";var{types:ZA,inspect:uf}=l("node:util"),{markAsUncloneable:df}=l("node:worker_threads"),{toUSVString:ff}=L(),d={};d.converters={};
d.util={};d.errors={};d.errors.exception=function(e){return new TypeError(`${e.header}: ${e.message}`)};d.errors.conversionFailed=function(e){let A=e.types.length===
1?"":" one of",t=`${e.argument} could not be converted to${A}: ${e.types.join(", ")}.`;return d.errors.exception({header:e.prefix,message:t})};d.errors.invalidArgument=
function(e){return d.errors.exception({header:e.prefix,message:`"${e.value}" is an invalid ${e.type}.`})};d.brandCheck=function(e,A,t){if(t?.strict!==!1){if(!(e instanceof
A)){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THIS",r}}else if(e?.[Symbol.toStringTag]!==A.prototype[Symbol.toStringTag]){let r=new TypeError(
"Illegal invocation");throw r.code="ERR_INVALID_THIS",r}};d.argumentLengthCheck=function({length:e},A,t){if(e<A)throw d.errors.exception({message:`${A} argument${A!==
1?"s":""} required, but${e?" only":""} ${e} found.`,header:t})};d.illegalConstructor=function(){throw d.errors.exception({header:"TypeError",message:"Illegal co\
nstructor"})};d.util.Type=function(e){switch(typeof e){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":
return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return e===null?"Null":"Object"}};d.util.markAsUncloneable=df||
(()=>{});d.util.ConvertToInt=function(e,A,t,r){let s,n;A===64?(s=Math.pow(2,53)-1,t==="unsigned"?n=0:n=Math.pow(-2,53)+1):t==="unsigned"?(n=0,s=Math.pow(2,A)-1):
(n=Math.pow(-2,A)-1,s=Math.pow(2,A-1)-1);let i=Number(e);if(i===0&&(i=0),r?.enforceRange===!0){if(Number.isNaN(i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY)
throw d.errors.exception({header:"Integer conversion",message:`Could not convert ${d.util.Stringify(e)} to an integer.`});if(i=d.util.IntegerPart(i),i<n||i>s)throw d.
errors.exception({header:"Integer conversion",message:`Value must be between ${n}-${s}, got ${i}.`});return i}return!Number.isNaN(i)&&r?.clamp===!0?(i=Math.min(
Math.max(i,n),s),Math.floor(i)%2===0?i=Math.floor(i):i=Math.ceil(i),i):Number.isNaN(i)||i===0&&Object.is(0,i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY?
0:(i=d.util.IntegerPart(i),i=i%Math.pow(2,A),t==="signed"&&i>=Math.pow(2,A)-1?i-Math.pow(2,A):i)};d.util.IntegerPart=function(e){let A=Math.floor(Math.abs(e));return e<
0?-1*A:A};d.util.Stringify=function(e){switch(d.util.Type(e)){case"Symbol":return`Symbol(${e.description})`;case"Object":return uf(e);case"String":return`"${e}"`;default:
return`${e}`}};d.sequenceConverter=function(e){return(A,t,r,s)=>{if(d.util.Type(A)!=="Object")throw d.errors.exception({header:t,message:`${r} (${d.util.Stringify(
A)}) is not iterable.`});let n=typeof s=="function"?s():A?.[Symbol.iterator]?.(),i=[],o=0;if(n===void 0||typeof n.next!="function")throw d.errors.exception({header:t,
message:`${r} is not iterable.`});for(;;){let{done:Q,value:g}=n.next();if(Q)break;i.push(e(g,t,`${r}[${o++}]`))}return i}};d.recordConverter=function(e,A){return(t,r,s)=>{
if(d.util.Type(t)!=="Object")throw d.errors.exception({header:r,message:`${s} ("${d.util.Type(t)}") is not an Object.`});let n={};if(!ZA.isProxy(t)){let o=[...Object.
getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];for(let Q of o){let g=e(Q,r,s),B=A(t[Q],r,s);n[g]=B}return n}let i=Reflect.ownKeys(t);for(let o of i)
if(Reflect.getOwnPropertyDescriptor(t,o)?.enumerable){let g=e(o,r,s),B=A(t[o],r,s);n[g]=B}return n}};d.interfaceConverter=function(e){return(A,t,r,s)=>{if(s?.strict!==
!1&&!(A instanceof e))throw d.errors.exception({header:t,message:`Expected ${r} ("${d.util.Stringify(A)}") to be an instance of ${e.name}.`});return A}};d.dictionaryConverter=
function(e){return(A,t,r)=>{let s=d.util.Type(A),n={};if(s==="Null"||s==="Undefined")return n;if(s!=="Object")throw d.errors.exception({header:t,message:`Expect\
ed ${A} to be one of: Null, Undefined, Object.`});for(let i of e){let{key:o,defaultValue:Q,required:g,converter:B}=i;if(g===!0&&!Object.hasOwn(A,o))throw d.errors.
exception({header:t,message:`Missing required key "${o}".`});let a=A[o],E=Object.hasOwn(i,"defaultValue");if(E&&a!==null&&(a??=Q()),g||E||a!==void 0){if(a=B(a,t,
`${r}.${o}`),i.allowedValues&&!i.allowedValues.includes(a))throw d.errors.exception({header:t,message:`${a} is not an accepted type. Expected one of ${i.allowedValues.
join(", ")}.`});n[o]=a}}return n}};d.nullableConverter=function(e){return(A,t,r)=>A===null?A:e(A,t,r)};d.converters.DOMString=function(e,A,t,r){if(e===null&&r?.
legacyNullToEmptyString)return"";if(typeof e=="symbol")throw d.errors.exception({header:A,message:`${t} is a symbol, which cannot be converted to a DOMString.`});
return String(e)};d.converters.ByteString=function(e,A,t){let r=d.converters.DOMString(e,A,t);for(let s=0;s<r.length;s++)if(r.charCodeAt(s)>255)throw new TypeError(
`Cannot convert argument to a ByteString because the character at index ${s} has a value of ${r.charCodeAt(s)} which is greater than 255.`);return r};d.converters.
USVString=ff;d.converters.boolean=function(e){return!!e};d.converters.any=function(e){return e};d.converters["long long"]=function(e,A,t){return d.util.ConvertToInt(
e,64,"signed",void 0,A,t)};d.converters["unsigned long long"]=function(e,A,t){return d.util.ConvertToInt(e,64,"unsigned",void 0,A,t)};d.converters["unsigned lon\
g"]=function(e,A,t){return d.util.ConvertToInt(e,32,"unsigned",void 0,A,t)};d.converters["unsigned short"]=function(e,A,t,r){return d.util.ConvertToInt(e,16,"un\
signed",r,A,t)};d.converters.ArrayBuffer=function(e,A,t,r){if(d.util.Type(e)!=="Object"||!ZA.isAnyArrayBuffer(e))throw d.errors.conversionFailed({prefix:A,argument:`${t}\
 ("${d.util.Stringify(e)}")`,types:["ArrayBuffer"]});if(r?.allowShared===!1&&ZA.isSharedArrayBuffer(e))throw d.errors.exception({header:"ArrayBuffer",message:"S\
haredArrayBuffer is not allowed."});if(e.resizable||e.growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return e};
d.converters.TypedArray=function(e,A,t,r,s){if(d.util.Type(e)!=="Object"||!ZA.isTypedArray(e)||e.constructor.name!==A.name)throw d.errors.conversionFailed({prefix:t,
argument:`${r} ("${d.util.Stringify(e)}")`,types:[A.name]});if(s?.allowShared===!1&&ZA.isSharedArrayBuffer(e.buffer))throw d.errors.exception({header:"ArrayBuff\
er",message:"SharedArrayBuffer is not allowed."});if(e.buffer.resizable||e.buffer.growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received a re\
sizable ArrayBuffer."});return e};d.converters.DataView=function(e,A,t,r){if(d.util.Type(e)!=="Object"||!ZA.isDataView(e))throw d.errors.exception({header:A,message:`${t}\
 is not a DataView.`});if(r?.allowShared===!1&&ZA.isSharedArrayBuffer(e.buffer))throw d.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not\
 allowed."});if(e.buffer.resizable||e.buffer.growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return e};d.converters.
BufferSource=function(e,A,t,r){if(ZA.isAnyArrayBuffer(e))return d.converters.ArrayBuffer(e,A,t,{...r,allowShared:!1});if(ZA.isTypedArray(e))return d.converters.
TypedArray(e,e.constructor,A,t,{...r,allowShared:!1});if(ZA.isDataView(e))return d.converters.DataView(e,A,t,{...r,allowShared:!1});throw d.errors.conversionFailed(
{prefix:A,argument:`${t} ("${d.util.Stringify(e)}")`,types:["BufferSource"]})};d.converters["sequence<ByteString>"]=d.sequenceConverter(d.converters.ByteString);
d.converters["sequence<sequence<ByteString>>"]=d.sequenceConverter(d.converters["sequence<ByteString>"]);d.converters["record<ByteString, ByteString>"]=d.recordConverter(
d.converters.ByteString,d.converters.ByteString);dB.exports={webidl:d}});var DA=u((yU,bB)=>{"use strict";var{Transform:wf}=l("node:stream"),fB=l("node:zlib"),{redirectStatusSet:yf,referrerPolicySet:Df,badPortsSet:kf}=Ir(),{getGlobalOrigin:wB}=ro(),
{collectASequenceOfCodePoints:xe,collectAnHTTPQuotedString:pf,removeChars:Ff,parseMIMEType:Rf}=lA(),{performance:Nf}=l("node:perf_hooks"),{isBlobLike:mf,ReadableStreamFrom:Sf,
isValidHTTPToken:yB,normalizedMethodRecordsBase:Uf}=L(),He=l("node:assert"),{isUint8Array:Mf}=l("node:util/types"),{webidl:lr}=gA(),DB=[],bs;try{bs=l("node:crypto");
let e=["sha256","sha384","sha512"];DB=bs.getHashes().filter(A=>e.includes(A))}catch{}function kB(e){let A=e.urlList,t=A.length;return t===0?null:A[t-1].toString()}
function bf(e,A){if(!yf.has(e.status))return null;let t=e.headersList.get("location",!0);return t!==null&&FB(t)&&(pB(t)||(t=Lf(t)),t=new URL(t,kB(e))),t&&!t.hash&&
(t.hash=A),t}function pB(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t>126||t<32)return!1}return!0}function Lf(e){return Buffer.from(e,"binary").toString(
"utf8")}function ur(e){return e.urlList[e.urlList.length-1]}function Tf(e){let A=ur(e);return UB(A)&&kf.has(A.port)?"blocked":"allowed"}function Yf(e){return e instanceof
Error||e?.constructor?.name==="Error"||e?.constructor?.name==="DOMException"}function Gf(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(!(t===9||t>=32&&
t<=126||t>=128&&t<=255))return!1}return!0}var Jf=yB;function FB(e){return(e[0]==="	"||e[0]===" "||e[e.length-1]==="	"||e[e.length-1]===" "||e.includes(`
`)||e.includes("\r")||e.includes("\0"))===!1}function xf(e,A){let{headersList:t}=A,r=(t.get("referrer-policy",!0)??"").split(","),s="";if(r.length>0)for(let n=r.
length;n!==0;n--){let i=r[n-1].trim();if(Df.has(i)){s=i;break}}s!==""&&(e.referrerPolicy=s)}function Hf(){return"allowed"}function Vf(){return"success"}function vf(){
return"success"}function qf(e){let A=null;A=e.mode,e.headersList.set("sec-fetch-mode",A,!0)}function Wf(e){let A=e.origin;if(!(A==="client"||A===void 0)){if(e.responseTainting===
"cors"||e.mode==="websocket")e.headersList.append("origin",A,!0);else if(e.method!=="GET"&&e.method!=="HEAD"){switch(e.referrerPolicy){case"no-referrer":A=null;
break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":e.origin&&oo(e.origin)&&!oo(ur(e))&&(A=null);break;case"same-or\
igin":Ls(e,ur(e))||(A=null);break;default:}e.headersList.append("origin",A,!0)}}}function yt(e,A){return e}function Of(e,A,t){return!e?.startTime||e.startTime<A?
{domainLookupStartTime:A,domainLookupEndTime:A,connectionStartTime:A,connectionEndTime:A,secureConnectionStartTime:A,ALPNNegotiatedProtocol:e?.ALPNNegotiatedProtocol}:
{domainLookupStartTime:yt(e.domainLookupStartTime,t),domainLookupEndTime:yt(e.domainLookupEndTime,t),connectionStartTime:yt(e.connectionStartTime,t),connectionEndTime:yt(
e.connectionEndTime,t),secureConnectionStartTime:yt(e.secureConnectionStartTime,t),ALPNNegotiatedProtocol:e.ALPNNegotiatedProtocol}}function Pf(e){return yt(Nf.
now(),e)}function Zf(e){return{startTime:e.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:e.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function RB(){return{
referrerPolicy:"strict-origin-when-cross-origin"}}function zf(e){return{referrerPolicy:e.referrerPolicy}}function Kf(e){let A=e.referrerPolicy;He(A);let t=null;
if(e.referrer==="client"){let o=wB();if(!o||o.origin==="null")return"no-referrer";t=new URL(o)}else e.referrer instanceof URL&&(t=e.referrer);let r=io(t),s=io(t,
!0);r.toString().length>4096&&(r=s);let n=Ls(e,r),i=hr(r)&&!hr(e.url);switch(A){case"origin":return s??io(t,!0);case"unsafe-url":return r;case"same-origin":return n?
s:"no-referrer";case"origin-when-cross-origin":return n?r:s;case"strict-origin-when-cross-origin":{let o=ur(e);return Ls(r,o)?r:hr(r)&&!hr(o)?"no-referrer":s}default:
return i?"no-referrer":s}}function io(e,A){return He(e instanceof URL),e=new URL(e),e.protocol==="file:"||e.protocol==="about:"||e.protocol==="blank:"?"no-refer\
rer":(e.username="",e.password="",e.hash="",A&&(e.pathname="",e.search=""),e)}function hr(e){if(!(e instanceof URL))return!1;if(e.href==="about:blank"||e.href===
"about:srcdoc"||e.protocol==="data:"||e.protocol==="file:")return!0;return A(e.origin);function A(t){if(t==null||t==="null")return!1;let r=new URL(t);return!!(r.
protocol==="https:"||r.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(r.hostname)||r.hostname==="localhost"||r.hostname.includes(
"localhost.")||r.hostname.endsWith(".localhost"))}}function Xf(e,A){if(bs===void 0)return!0;let t=NB(A);if(t==="no metadata"||t.length===0)return!0;let r=jf(t),
s=$f(t,r);for(let n of s){let i=n.algo,o=n.hash,Q=bs.createHash(i).update(e).digest("base64");if(Q[Q.length-1]==="="&&(Q[Q.length-2]==="="?Q=Q.slice(0,-2):Q=Q.slice(
0,-1)),Aw(Q,o))return!0}return!1}var _f=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function NB(e){let A=[],
t=!0;for(let r of e.split(" ")){t=!1;let s=_f.exec(r);if(s===null||s.groups===void 0||s.groups.algo===void 0)continue;let n=s.groups.algo.toLowerCase();DB.includes(
n)&&A.push(s.groups)}return t===!0?"no metadata":A}function jf(e){let A=e[0].algo;if(A[3]==="5")return A;for(let t=1;t<e.length;++t){let r=e[t];if(r.algo[3]==="\
5"){A="sha512";break}else{if(A[3]==="3")continue;r.algo[3]==="3"&&(A="sha384")}}return A}function $f(e,A){if(e.length===1)return e;let t=0;for(let r=0;r<e.length;++r)
e[r].algo===A&&(e[t++]=e[r]);return e.length=t,e}function Aw(e,A){if(e.length!==A.length)return!1;for(let t=0;t<e.length;++t)if(e[t]!==A[t]){if(e[t]==="+"&&A[t]===
"-"||e[t]==="/"&&A[t]==="_")continue;return!1}return!0}function ew(e){}function Ls(e,A){return e.origin===A.origin&&e.origin==="null"||e.protocol===A.protocol&&
e.hostname===A.hostname&&e.port===A.port}function tw(){let e,A;return{promise:new Promise((r,s)=>{e=r,A=s}),resolve:e,reject:A}}function rw(e){return e.controller.
state==="aborted"}function sw(e){return e.controller.state==="aborted"||e.controller.state==="terminated"}function nw(e){return Uf[e.toLowerCase()]??e}function iw(e){
let A=JSON.stringify(e);if(A===void 0)throw new TypeError("Value is not JSON serializable");return He(typeof A=="string"),A}var ow=Object.getPrototypeOf(Object.
getPrototypeOf([][Symbol.iterator]()));function mB(e,A,t=0,r=1){class s{#A;#e;#t;constructor(i,o){this.#A=i,this.#e=o,this.#t=0}next(){if(typeof this!="object"||
this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);let i=this.#t,o=this.#A[A],Q=o.length;
if(i>=Q)return{value:void 0,done:!0};let{[t]:g,[r]:B}=o[i];this.#t=i+1;let a;switch(this.#e){case"key":a=g;break;case"value":a=B;break;case"key+value":a=[g,B];break}
return{value:a,done:!1}}}return delete s.prototype.constructor,Object.setPrototypeOf(s.prototype,ow),Object.defineProperties(s.prototype,{[Symbol.toStringTag]:{
writable:!1,enumerable:!1,configurable:!0,value:`${e} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(n,i){return new s(n,i)}}function Qw(e,A,t,r=0,s=1){
let n=mB(e,t,r,s),i={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return lr.brandCheck(this,A),n(this,"key")}},values:{writable:!0,enumerable:!0,
configurable:!0,value:function(){return lr.brandCheck(this,A),n(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return lr.brandCheck(
this,A),n(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(Q,g=globalThis){if(lr.brandCheck(this,A),lr.argumentLengthCheck(
arguments,1,`${e}.forEach`),typeof Q!="function")throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);for(let{0:B,
1:a}of n(this,"key+value"))Q.call(g,a,B,this)}}};return Object.defineProperties(A.prototype,{...i,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:i.
entries.value}})}async function gw(e,A,t){let r=A,s=t,n;try{n=e.stream.getReader()}catch(i){s(i);return}try{r(await SB(n))}catch(i){s(i)}}function aw(e){return e instanceof
ReadableStream||e[Symbol.toStringTag]==="ReadableStream"&&typeof e.tee=="function"}function Bw(e){try{e.close(),e.byobRequest?.respond(0)}catch(A){if(!A.message.
includes("Controller is already closed")&&!A.message.includes("ReadableStream is already closed"))throw A}}var Ew=/[^\x00-\xFF]/;function Ms(e){return He(!Ew.test(
e)),e}async function SB(e){let A=[],t=0;for(;;){let{done:r,value:s}=await e.read();if(r)return Buffer.concat(A,t);if(!Mf(s))throw new TypeError("Received non-Ui\
nt8Array chunk");A.push(s),t+=s.length}}function cw(e){He("protocol"in e);let A=e.protocol;return A==="about:"||A==="blob:"||A==="data:"}function oo(e){return typeof e==
"string"&&e[5]===":"&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&e[4]==="s"||e.protocol==="https:"}function UB(e){He("protocol"in e);let A=e.protocol;return A===
"http:"||A==="https:"}function Iw(e,A){let t=e;if(!t.startsWith("bytes"))return"failure";let r={position:5};if(A&&xe(Q=>Q==="	"||Q===" ",t,r),t.charCodeAt(r.position)!==
61)return"failure";r.position++,A&&xe(Q=>Q==="	"||Q===" ",t,r);let s=xe(Q=>{let g=Q.charCodeAt(0);return g>=48&&g<=57},t,r),n=s.length?Number(s):null;if(A&&xe(Q=>Q===
"	"||Q===" ",t,r),t.charCodeAt(r.position)!==45)return"failure";r.position++,A&&xe(Q=>Q==="	"||Q===" ",t,r);let i=xe(Q=>{let g=Q.charCodeAt(0);return g>=48&&g<=
57},t,r),o=i.length?Number(i):null;return r.position<t.length||o===null&&n===null||n>o?"failure":{rangeStartValue:n,rangeEndValue:o}}function Cw(e,A,t){let r="b\
ytes ";return r+=Ms(`${e}`),r+="-",r+=Ms(`${A}`),r+="/",r+=Ms(`${t}`),r}var Qo=class extends wf{#A;constructor(A){super(),this.#A=A}_transform(A,t,r){if(!this._inflateStream){
if(A.length===0){r();return}this._inflateStream=(A[0]&15)===8?fB.createInflate(this.#A):fB.createInflateRaw(this.#A),this._inflateStream.on("data",this.push.bind(
this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",s=>this.destroy(s))}this._inflateStream.write(A,t,r)}_final(A){this._inflateStream&&
(this._inflateStream.end(),this._inflateStream=null),A()}};function lw(e){return new Qo(e)}function hw(e){let A=null,t=null,r=null,s=MB("content-type",e);if(s===
null)return"failure";for(let n of s){let i=Rf(n);i==="failure"||i.essence==="*/*"||(r=i,r.essence!==t?(A=null,r.parameters.has("charset")&&(A=r.parameters.get("\
charset")),t=r.essence):!r.parameters.has("charset")&&A!==null&&r.parameters.set("charset",A))}return r??"failure"}function uw(e){let A=e,t={position:0},r=[],s="";
for(;t.position<A.length;){if(s+=xe(n=>n!=='"'&&n!==",",A,t),t.position<A.length)if(A.charCodeAt(t.position)===34){if(s+=pf(A,t),t.position<A.length)continue}else
He(A.charCodeAt(t.position)===44),t.position++;s=Ff(s,!0,!0,n=>n===9||n===32),r.push(s),s=""}return r}function MB(e,A){let t=A.get(e,!0);return t===null?null:uw(
t)}var dw=new TextDecoder;function fw(e){return e.length===0?"":(e[0]===239&&e[1]===187&&e[2]===191&&(e=e.subarray(3)),dw.decode(e))}var go=class{get baseUrl(){
return wB()}get origin(){return this.baseUrl?.origin}policyContainer=RB()},ao=class{settingsObject=new go},ww=new ao;bB.exports={isAborted:rw,isCancelled:sw,isValidEncodedURL:pB,
createDeferredPromise:tw,ReadableStreamFrom:Sf,tryUpgradeRequestToAPotentiallyTrustworthyURL:ew,clampAndCoarsenConnectionTimingInfo:Of,coarsenedSharedCurrentTime:Pf,
determineRequestsReferrer:Kf,makePolicyContainer:RB,clonePolicyContainer:zf,appendFetchMetadata:qf,appendRequestOriginHeader:Wf,TAOCheck:vf,corsCheck:Vf,crossOriginResourcePolicyCheck:Hf,
createOpaqueTimingInfo:Zf,setRequestReferrerPolicyOnRedirect:xf,isValidHTTPToken:yB,requestBadPort:Tf,requestCurrentURL:ur,responseURL:kB,responseLocationURL:bf,
isBlobLike:mf,isURLPotentiallyTrustworthy:hr,isValidReasonPhrase:Gf,sameOrigin:Ls,normalizeMethod:nw,serializeJavascriptValueToJSONString:iw,iteratorMixin:Qw,createIterator:mB,
isValidHeaderName:Jf,isValidHeaderValue:FB,isErrorLike:Yf,fullyReadBody:gw,bytesMatch:Xf,isReadableStreamLike:aw,readableStreamClose:Bw,isomorphicEncode:Ms,urlIsLocal:cw,
urlHasHttpsScheme:oo,urlIsHttpHttpsScheme:UB,readAllBytes:SB,simpleRangeHeaderValue:Iw,buildContentRange:Cw,parseMetadata:NB,createInflate:lw,extractMimeType:hw,
getDecodeSplit:MB,utf8DecodeBytes:fw,environmentSettingsObject:ww}});var ue=u((DU,LB)=>{"use strict";LB.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("di\
spatcher")}});var Eo=u((kU,TB)=>{"use strict";var{Blob:yw,File:Dw}=l("node:buffer"),{kState:Qe}=ue(),{webidl:zA}=gA(),Bo=class e{constructor(A,t,r={}){let s=t,n=r.type,i=r.lastModified??
Date.now();this[Qe]={blobLike:A,name:s,type:n,lastModified:i}}stream(...A){return zA.brandCheck(this,e),this[Qe].blobLike.stream(...A)}arrayBuffer(...A){return zA.
brandCheck(this,e),this[Qe].blobLike.arrayBuffer(...A)}slice(...A){return zA.brandCheck(this,e),this[Qe].blobLike.slice(...A)}text(...A){return zA.brandCheck(this,
e),this[Qe].blobLike.text(...A)}get size(){return zA.brandCheck(this,e),this[Qe].blobLike.size}get type(){return zA.brandCheck(this,e),this[Qe].blobLike.type}get name(){
return zA.brandCheck(this,e),this[Qe].name}get lastModified(){return zA.brandCheck(this,e),this[Qe].lastModified}get[Symbol.toStringTag](){return"File"}};zA.converters.
Blob=zA.interfaceConverter(yw);function kw(e){return e instanceof Dw||e&&(typeof e.stream=="function"||typeof e.arrayBuffer=="function")&&e[Symbol.toStringTag]===
"File"}TB.exports={FileLike:Bo,isFileLike:kw}});var fr=u((pU,HB)=>{"use strict";var{isBlobLike:Ts,iteratorMixin:pw}=DA(),{kState:EA}=ue(),{kEnumerableProperty:Dt}=L(),{FileLike:YB,isFileLike:Fw}=Eo(),{webidl:O}=gA(),
{File:xB}=l("node:buffer"),GB=l("node:util"),JB=globalThis.File??xB,dr=class e{constructor(A){if(O.util.markAsUncloneable(this),A!==void 0)throw O.errors.conversionFailed(
{prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});this[EA]=[]}append(A,t,r=void 0){O.brandCheck(this,e);let s="FormData.append";if(O.argumentLengthCheck(
arguments,2,s),arguments.length===3&&!Ts(t))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");A=O.converters.USVString(
A,s,"name"),t=Ts(t)?O.converters.Blob(t,s,"value",{strict:!1}):O.converters.USVString(t,s,"value"),r=arguments.length===3?O.converters.USVString(r,s,"filename"):
void 0;let n=co(A,t,r);this[EA].push(n)}delete(A){O.brandCheck(this,e);let t="FormData.delete";O.argumentLengthCheck(arguments,1,t),A=O.converters.USVString(A,t,
"name"),this[EA]=this[EA].filter(r=>r.name!==A)}get(A){O.brandCheck(this,e);let t="FormData.get";O.argumentLengthCheck(arguments,1,t),A=O.converters.USVString(A,
t,"name");let r=this[EA].findIndex(s=>s.name===A);return r===-1?null:this[EA][r].value}getAll(A){O.brandCheck(this,e);let t="FormData.getAll";return O.argumentLengthCheck(
arguments,1,t),A=O.converters.USVString(A,t,"name"),this[EA].filter(r=>r.name===A).map(r=>r.value)}has(A){O.brandCheck(this,e);let t="FormData.has";return O.argumentLengthCheck(
arguments,1,t),A=O.converters.USVString(A,t,"name"),this[EA].findIndex(r=>r.name===A)!==-1}set(A,t,r=void 0){O.brandCheck(this,e);let s="FormData.set";if(O.argumentLengthCheck(
arguments,2,s),arguments.length===3&&!Ts(t))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");A=O.converters.USVString(
A,s,"name"),t=Ts(t)?O.converters.Blob(t,s,"name",{strict:!1}):O.converters.USVString(t,s,"name"),r=arguments.length===3?O.converters.USVString(r,s,"name"):void 0;
let n=co(A,t,r),i=this[EA].findIndex(o=>o.name===A);i!==-1?this[EA]=[...this[EA].slice(0,i),n,...this[EA].slice(i+1).filter(o=>o.name!==A)]:this[EA].push(n)}[GB.
inspect.custom](A,t){let r=this[EA].reduce((n,i)=>(n[i.name]?Array.isArray(n[i.name])?n[i.name].push(i.value):n[i.name]=[n[i.name],i.value]:n[i.name]=i.value,n),
{__proto__:null});t.depth??=A,t.colors??=!0;let s=GB.formatWithOptions(t,r);return`FormData ${s.slice(s.indexOf("]")+2)}`}};pw("FormData",dr,EA,"name","value");
Object.defineProperties(dr.prototype,{append:Dt,delete:Dt,get:Dt,getAll:Dt,has:Dt,set:Dt,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function co(e,A,t){
if(typeof A!="string"){if(Fw(A)||(A=A instanceof Blob?new JB([A],"blob",{type:A.type}):new YB(A,"blob",{type:A.type})),t!==void 0){let r={type:A.type,lastModified:A.
lastModified};A=A instanceof xB?new JB([A],t,r):new YB(A,t,r)}}return{name:e,value:A}}HB.exports={FormData:dr,makeEntry:co}});var PB=u((FU,OB)=>{"use strict";var{isUSVString:VB,bufferToLowerCasedHeaderName:Rw}=L(),{utf8DecodeBytes:Nw}=DA(),{HTTP_TOKEN_CODEPOINTS:mw,isomorphicDecode:vB}=lA(),
{isFileLike:Sw}=Eo(),{makeEntry:Uw}=fr(),Ys=l("node:assert"),{File:Mw}=l("node:buffer"),bw=globalThis.File??Mw,Lw=Buffer.from('form-data; name="'),qB=Buffer.from(
"; filename"),Tw=Buffer.from("--"),Yw=Buffer.from(`--\r
`);function Gw(e){for(let A=0;A<e.length;++A)if((e.charCodeAt(A)&-128)!==0)return!1;return!0}function Jw(e){let A=e.length;if(A<27||A>70)return!1;for(let t=0;t<
A;++t){let r=e.charCodeAt(t);if(!(r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}function xw(e,A){Ys(A!=="failure"&&A.essence===
"multipart/form-data");let t=A.parameters.get("boundary");if(t===void 0)return"failure";let r=Buffer.from(`--${t}`,"utf8"),s=[],n={position:0};for(;e[n.position]===
13&&e[n.position+1]===10;)n.position+=2;let i=e.length;for(;e[i-1]===10&&e[i-2]===13;)i-=2;for(i!==e.length&&(e=e.subarray(0,i));;){if(e.subarray(n.position,n.position+
r.length).equals(r))n.position+=r.length;else return"failure";if(n.position===e.length-2&&Gs(e,Tw,n)||n.position===e.length-4&&Gs(e,Yw,n))return s;if(e[n.position]!==
13||e[n.position+1]!==10)return"failure";n.position+=2;let o=Hw(e,n);if(o==="failure")return"failure";let{name:Q,filename:g,contentType:B,encoding:a}=o;n.position+=
2;let E;{let I=e.indexOf(r.subarray(2),n.position);if(I===-1)return"failure";E=e.subarray(n.position,I-4),n.position+=E.length,a==="base64"&&(E=Buffer.from(E.toString(),
"base64"))}if(e[n.position]!==13||e[n.position+1]!==10)return"failure";n.position+=2;let C;g!==null?(B??="text/plain",Gw(B)||(B=""),C=new bw([E],g,{type:B})):C=
Nw(Buffer.from(E)),Ys(VB(Q)),Ys(typeof C=="string"&&VB(C)||Sw(C)),s.push(Uw(Q,C,g))}}function Hw(e,A){let t=null,r=null,s=null,n=null;for(;;){if(e[A.position]===
13&&e[A.position+1]===10)return t===null?"failure":{name:t,filename:r,contentType:s,encoding:n};let i=kt(o=>o!==10&&o!==13&&o!==58,e,A);if(i=Io(i,!0,!0,o=>o===9||
o===32),!mw.test(i.toString())||e[A.position]!==58)return"failure";switch(A.position++,kt(o=>o===32||o===9,e,A),Rw(i)){case"content-disposition":{if(t=r=null,!Gs(
e,Lw,A)||(A.position+=17,t=WB(e,A),t===null))return"failure";if(Gs(e,qB,A)){let o=A.position+qB.length;if(e[o]===42&&(A.position+=1,o+=1),e[o]!==61||e[o+1]!==34||
(A.position+=12,r=WB(e,A),r===null))return"failure"}break}case"content-type":{let o=kt(Q=>Q!==10&&Q!==13,e,A);o=Io(o,!1,!0,Q=>Q===9||Q===32),s=vB(o);break}case"\
content-transfer-encoding":{let o=kt(Q=>Q!==10&&Q!==13,e,A);o=Io(o,!1,!0,Q=>Q===9||Q===32),n=vB(o);break}default:kt(o=>o!==10&&o!==13,e,A)}if(e[A.position]!==13&&
e[A.position+1]!==10)return"failure";A.position+=2}}function WB(e,A){Ys(e[A.position-1]===34);let t=kt(r=>r!==10&&r!==13&&r!==34,e,A);return e[A.position]!==34?
null:(A.position++,t=new TextDecoder().decode(t).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),t)}function kt(e,A,t){let r=t.position;for(;r<A.length&&e(A[r]);)++r;return A.subarray(t.position,t.position=r)}function Io(e,A,t,r){
let s=0,n=e.length-1;if(A)for(;s<e.length&&r(e[s]);)s++;if(t)for(;n>0&&r(e[n]);)n--;return s===0&&n===e.length-1?e:e.subarray(s,n+1)}function Gs(e,A,t){if(e.length<
A.length)return!1;for(let r=0;r<A.length;r++)if(A[r]!==e[t.position+r])return!1;return!0}OB.exports={multipartFormDataParser:xw,validateBoundary:Jw}});var Rt=u((RU,tE)=>{"use strict";var wr=L(),{ReadableStreamFrom:Vw,isBlobLike:ZB,isReadableStreamLike:vw,readableStreamClose:qw,createDeferredPromise:Ww,fullyReadBody:Ow,
extractMimeType:Pw,utf8DecodeBytes:XB}=DA(),{FormData:zB}=fr(),{kState:Ft}=ue(),{webidl:Zw}=gA(),{Blob:zw}=l("node:buffer"),Co=l("node:assert"),{isErrored:_B,isDisturbed:Kw}=l("node:stream"),
{isArrayBuffer:Xw}=l("node:util/types"),{serializeAMimeType:_w}=lA(),{multipartFormDataParser:jw}=PB(),lo;try{let e=l("node:crypto");lo=A=>e.randomInt(0,A)}catch{
lo=e=>Math.floor(Math.random(e))}var Js=new TextEncoder;function $w(){}var jB=globalThis.FinalizationRegistry&&process.version.indexOf("v18")!==0,$B;jB&&($B=new FinalizationRegistry(
e=>{let A=e.deref();A&&!A.locked&&!Kw(A)&&!_B(A)&&A.cancel("Response object has been garbage collected").catch($w)}));function AE(e,A=!1){let t=null;e instanceof
ReadableStream?t=e:ZB(e)?t=e.stream():t=new ReadableStream({async pull(Q){let g=typeof s=="string"?Js.encode(s):s;g.byteLength&&Q.enqueue(g),queueMicrotask(()=>qw(
Q))},start(){},type:"bytes"}),Co(vw(t));let r=null,s=null,n=null,i=null;if(typeof e=="string")s=e,i="text/plain;charset=UTF-8";else if(e instanceof URLSearchParams)
s=e.toString(),i="application/x-www-form-urlencoded;charset=UTF-8";else if(Xw(e))s=new Uint8Array(e.slice());else if(ArrayBuffer.isView(e))s=new Uint8Array(e.buffer.
slice(e.byteOffset,e.byteOffset+e.byteLength));else if(wr.isFormDataLike(e)){let Q=`----formdata-undici-0${`${lo(1e11)}`.padStart(11,"0")}`,g=`--${Q}\r
Content-Disposition: form-data`;let B=f=>f.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),a=f=>f.replace(/\r?\n|\r/g,`\r
`),E=[],C=new Uint8Array([13,10]);n=0;let I=!1;for(let[f,c]of e)if(typeof c=="string"){let y=Js.encode(g+`; name="${B(a(f))}"\r
\r
${a(c)}\r
`);E.push(y),n+=y.byteLength}else{let y=Js.encode(`${g}; name="${B(a(f))}"`+(c.name?`; filename="${B(c.name)}"`:"")+`\r
Content-Type: ${c.type||"application/octet-stream"}\r
\r
`);E.push(y,c,C),typeof c.size=="number"?n+=y.byteLength+c.size+C.byteLength:I=!0}let h=Js.encode(`--${Q}--\r
`);E.push(h),n+=h.byteLength,I&&(n=null),s=e,r=async function*(){for(let f of E)f.stream?yield*f.stream():yield f},i=`multipart/form-data; boundary=${Q}`}else if(ZB(
e))s=e,n=e.size,e.type&&(i=e.type);else if(typeof e[Symbol.asyncIterator]=="function"){if(A)throw new TypeError("keepalive");if(wr.isDisturbed(e)||e.locked)throw new TypeError(
"Response body object should not be disturbed or locked");t=e instanceof ReadableStream?e:Vw(e)}if((typeof s=="string"||wr.isBuffer(s))&&(n=Buffer.byteLength(s)),
r!=null){let Q;t=new ReadableStream({async start(){Q=r(e)[Symbol.asyncIterator]()},async pull(g){let{value:B,done:a}=await Q.next();if(a)queueMicrotask(()=>{g.close(),
g.byobRequest?.respond(0)});else if(!_B(t)){let E=new Uint8Array(B);E.byteLength&&g.enqueue(E)}return g.desiredSize>0},async cancel(g){await Q.return()},type:"b\
ytes"})}return[{stream:t,source:s,length:n},i]}function Ay(e,A=!1){return e instanceof ReadableStream&&(Co(!wr.isDisturbed(e),"The body has already been consume\
d."),Co(!e.locked,"The stream is locked.")),AE(e,A)}function ey(e,A){let[t,r]=A.stream.tee();return A.stream=t,{stream:r,length:A.length,source:A.source}}function ty(e){
if(e.aborted)throw new DOMException("The operation was aborted.","AbortError")}function ry(e){return{blob(){return pt(this,t=>{let r=KB(this);return r===null?r=
"":r&&(r=_w(r)),new zw([t],{type:r})},e)},arrayBuffer(){return pt(this,t=>new Uint8Array(t).buffer,e)},text(){return pt(this,XB,e)},json(){return pt(this,ny,e)},
formData(){return pt(this,t=>{let r=KB(this);if(r!==null)switch(r.essence){case"multipart/form-data":{let s=jw(t,r);if(s==="failure")throw new TypeError("Failed\
 to parse body as FormData.");let n=new zB;return n[Ft]=s,n}case"application/x-www-form-urlencoded":{let s=new URLSearchParams(t.toString()),n=new zB;for(let[i,
o]of s)n.append(i,o);return n}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},e)},bytes(){return pt(
this,t=>new Uint8Array(t),e)}}}function sy(e){Object.assign(e.prototype,ry(e))}async function pt(e,A,t){if(Zw.brandCheck(e,t),eE(e))throw new TypeError("Body is\
 unusable: Body has already been read");ty(e[Ft]);let r=Ww(),s=i=>r.reject(i),n=i=>{try{r.resolve(A(i))}catch(o){s(o)}};return e[Ft].body==null?(n(Buffer.allocUnsafe(
0)),r.promise):(await Ow(e[Ft].body,n,s),r.promise)}function eE(e){let A=e[Ft].body;return A!=null&&(A.stream.locked||wr.isDisturbed(A.stream))}function ny(e){return JSON.
parse(XB(e))}function KB(e){let A=e[Ft].headersList,t=Pw(A);return t==="failure"?null:t}tE.exports={extractBody:AE,safelyExtractBody:Ay,cloneBody:ey,mixinBody:sy,
streamRegistry:$B,hasFinalizationRegistry:jB,bodyUnusable:eE}});var uE=u((NU,hE)=>{"use strict";var m=l("node:assert"),p=L(),{channels:rE}=It(),ho=ji(),{RequestContentLengthMismatchError:Ve,ResponseContentLengthMismatchError:sE,
RequestAbortedError:EE,InvalidArgumentError:iy,HeadersTimeoutError:oy,HeadersOverflowError:Qy,SocketError:Nt,InformationalError:ve,BodyTimeoutError:gy,HTTPParserError:ay,
ResponseExceededMaxSizeError:By}=J(),{kUrl:cE,kReset:hA,kClient:vs,kParser:z,kBlocking:kr,kRunning:tA,kPending:IE,kSize:nE,kWriting:de,kQueue:JA,kNoRef:yr,kKeepAliveDefaultTimeout:Ey,
kHostHeader:cy,kPendingIdx:Iy,kRunningIdx:LA,kError:cA,kPipelining:qs,kSocket:qe,kKeepAliveTimeoutValue:Os,kMaxHeadersSize:uo,kKeepAliveMaxTimeout:Cy,kKeepAliveTimeoutThreshold:ly,
kHeadersTimeout:hy,kBodyTimeout:uy,kStrictContentLength:yo,kMaxRequests:iE,kCounter:dy,kMaxResponseSize:fy,kOnError:oE,kResume:ge,kHTTPContext:CE}=X(),kA=$a(),QE=Buffer.
alloc(0),xs=Buffer[Symbol.species],Hs=p.addListener,wy=p.removeAllListeners,We=Symbol("kIdleSocketValidation"),mt=Symbol("kIdleSocketValidationTimeout"),Fo=Symbol(
"kSocketUsed"),fo;async function yy(){let e=process.env.JEST_WORKER_ID?eo():void 0,A;try{A=await WebAssembly.compile(tB())}catch{A=await WebAssembly.compile(e||
eo())}return await WebAssembly.instantiate(A,{env:{wasm_on_url:(t,r,s)=>0,wasm_on_status:(t,r,s)=>{m($.ptr===t);let n=r-XA+KA.byteOffset;return $.onStatus(new xs(
KA.buffer,n,s))||0},wasm_on_message_begin:t=>(m($.ptr===t),$.onMessageBegin()||0),wasm_on_header_field:(t,r,s)=>{m($.ptr===t);let n=r-XA+KA.byteOffset;return $.
onHeaderField(new xs(KA.buffer,n,s))||0},wasm_on_header_value:(t,r,s)=>{m($.ptr===t);let n=r-XA+KA.byteOffset;return $.onHeaderValue(new xs(KA.buffer,n,s))||0},
wasm_on_headers_complete:(t,r,s,n)=>(m($.ptr===t),$.onHeadersComplete(r,!!s,!!n)||0),wasm_on_body:(t,r,s)=>{m($.ptr===t);let n=r-XA+KA.byteOffset;return $.onBody(
new xs(KA.buffer,n,s))||0},wasm_on_message_complete:t=>(m($.ptr===t),$.onMessageComplete()||0)}})}var wo=null,Do=yy();Do.catch();var $=null,KA=null,Vs=0,XA=null,
Dy=0,Dr=1,St=2|Dr,Ws=4|Dr,ko=8|Dy,po=class{constructor(A,t,{exports:r}){m(Number.isFinite(A[uo])&&A[uo]>0),this.llhttp=r,this.ptr=this.llhttp.llhttp_alloc(kA.TYPE.
RESPONSE),this.client=A,this.socket=t,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.
headers=[],this.headersSize=0,this.headersMaxSize=A[uo],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive=
"",this.contentLength="",this.connection="",this.maxResponseSize=A[fy]}setTimeout(A,t){A!==this.timeoutValue||t&Dr^this.timeoutType&Dr?(this.timeout&&(ho.clearTimeout(
this.timeout),this.timeout=null),A&&(t&Dr?this.timeout=ho.setFastTimeout(gE,A,new WeakRef(this)):(this.timeout=setTimeout(gE,A,new WeakRef(this)),this.timeout.unref())),
this.timeoutValue=A):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=t}resume(){this.socket.destroyed||!this.paused||(m(this.ptr!=null),
m($==null),this.llhttp.llhttp_resume(this.ptr),m(this.timeoutType===Ws),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.
socket.read()||QE),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){let A=this.socket.read();if(A===null)break;this.execute(A)}}execute(A){m(this.ptr!=
null),m($==null),m(!this.paused);let{socket:t,llhttp:r}=this;A.length>Vs&&(XA&&r.free(XA),Vs=Math.ceil(A.length/4096)*4096,XA=r.malloc(Vs)),new Uint8Array(r.memory.
buffer,XA,Vs).set(A);try{let s;try{KA=A,$=this,s=r.llhttp_execute(this.ptr,XA,A.length)}catch(i){throw i}finally{$=null,KA=null}let n=r.llhttp_get_error_pos(this.
ptr)-XA;if(s!==kA.ERROR.OK){let i=A.subarray(n);if(s===kA.ERROR.PAUSED_UPGRADE)this.onUpgrade(i);else if(s===kA.ERROR.PAUSED)this.paused=!0,t.unshift(i);else throw this.
createError(s,i)}}catch(s){p.destroy(t,s)}}finish(){m($===null),m(this.ptr!=null),m(!this.paused);let{llhttp:A}=this,t;try{$=this,t=A.llhttp_finish(this.ptr)}finally{
$=null}return t===kA.ERROR.OK?null:t===kA.ERROR.PAUSED||t===kA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(t,QE)}createError(A,t){let{llhttp:r,contentLength:s,
bytesRead:n}=this;if(s&&n!==parseInt(s,10))return new sE;let i=r.llhttp_get_error_reason(this.ptr),o="";if(i){let Q=new Uint8Array(r.memory.buffer,i).indexOf(0);
o="Response does not match the HTTP/1.1 protocol ("+Buffer.from(r.memory.buffer,i,Q).toString()+")"}return new ay(o,kA.ERROR[A],t)}destroy(){m(this.ptr!=null),m(
$==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&ho.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,
this.paused=!1}onStatus(A){this.statusText=A.toString()}onMessageBegin(){let{socket:A,client:t}=this;if(A.destroyed)return-1;if(t[tA]===0)return p.destroy(A,new Nt(
"bad response",p.getSocketInfo(A))),-1;let r=t[JA][t[LA]];if(!r)return-1;r.onResponseStarted()}onHeaderField(A){let t=this.headers.length;(t&1)===0?this.headers.
push(A):this.headers[t-1]=Buffer.concat([this.headers[t-1],A]),this.trackHeader(A.length)}onHeaderValue(A){let t=this.headers.length;(t&1)===1?(this.headers.push(
A),t+=1):this.headers[t-1]=Buffer.concat([this.headers[t-1],A]);let r=this.headers[t-2];if(r.length===10){let s=p.bufferToLowerCasedHeaderName(r);s==="keep-aliv\
e"?this.keepAlive+=A.toString():s==="connection"&&(this.connection+=A.toString())}else r.length===14&&p.bufferToLowerCasedHeaderName(r)==="content-length"&&(this.
contentLength+=A.toString());this.trackHeader(A.length)}trackHeader(A){this.headersSize+=A,this.headersSize>=this.headersMaxSize&&p.destroy(this.socket,new Qy)}onUpgrade(A){
let{upgrade:t,client:r,socket:s,headers:n,statusCode:i,statusText:o}=this;m(t),m(r[qe]===s),m(!s.destroyed),m(!this.paused),m((n.length&1)===0);let Q=r[JA][r[LA]];
m(Q),m(Q.upgrade||Q.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,s.unshift(A),s[z].destroy(),
s[z]=null,s[vs]=null,s[cA]=null,wy(s),r[qe]=null,r[CE]=null,r[JA][r[LA]++]=null,r.emit("disconnect",r[cE],[r],new ve("upgrade"));try{Q.onUpgrade(i,n,s,o)}catch(g){
p.errorRequest(r,Q,g),p.destroy(s,g)}r[ge]()}onHeadersComplete(A,t,r){let{client:s,socket:n,headers:i,statusText:o}=this;if(n.destroyed)return-1;if(s[tA]===0)return p.
destroy(n,new Nt("bad response",p.getSocketInfo(n))),-1;let Q=s[JA][s[LA]];if(!Q)return-1;if(m(!this.upgrade),m(this.statusCode<200),A===100)return p.destroy(n,
new Nt("bad response",p.getSocketInfo(n))),-1;if(t&&!Q.upgrade)return p.destroy(n,new Nt("bad upgrade",p.getSocketInfo(n))),-1;if(m(this.timeoutType===St),this.
statusCode=A,this.shouldKeepAlive=r||Q.method==="HEAD"&&!n[hA]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){let B=Q.bodyTimeout!=null?Q.bodyTimeout:
s[uy];this.setTimeout(B,Ws)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(Q.method==="CONNECT")return m(s[tA]===1),this.upgrade=!0,2;if(t)return m(
s[tA]===1),this.upgrade=!0,2;if(m((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&s[qs]){let B=this.keepAlive?p.parseKeepAliveTimeout(
this.keepAlive):null;if(B!=null){let a=Math.min(B-s[ly],s[Cy]);a<=0?n[hA]=!0:s[Os]=a}else s[Os]=s[Ey]}else n[hA]=!0;let g=Q.onHeaders(A,i,this.resume,o)===!1;return Q.
aborted?-1:Q.method==="HEAD"||A<200?1:(n[kr]&&(n[kr]=!1,s[ge]()),g?kA.ERROR.PAUSED:0)}onBody(A){let{client:t,socket:r,statusCode:s,maxResponseSize:n}=this;if(r.
destroyed)return-1;let i=t[JA][t[LA]];if(m(i),m(this.timeoutType===Ws),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),m(s>=200),n>-1&&this.bytesRead+
A.length>n)return p.destroy(r,new By),-1;if(this.bytesRead+=A.length,i.onData(A)===!1)return kA.ERROR.PAUSED}onMessageComplete(){let{client:A,socket:t,statusCode:r,
upgrade:s,headers:n,contentLength:i,bytesRead:o,shouldKeepAlive:Q}=this;if(t.destroyed&&(!r||Q))return-1;if(s)return;m(r>=100),m((this.headers.length&1)===0);let g=A[JA][A[LA]];
if(m(g),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(r<
200)){if(g.method!=="HEAD"&&i&&o!==parseInt(i,10))return p.destroy(t,new sE),-1;if(g.onComplete(n),A[JA][A[LA]++]=null,t[Fo]=!0,t[de])return m(A[tA]===0),p.destroy(
t,new ve("reset")),kA.ERROR.PAUSED;if(Q){if(t[hA]&&A[tA]===0)return p.destroy(t,new ve("reset")),kA.ERROR.PAUSED;A[qs]==null||A[qs]===1?setImmediate(()=>A[ge]()):
A[ge]()}else return p.destroy(t,new ve("reset")),kA.ERROR.PAUSED}}};function gE(e){let{socket:A,timeoutType:t,client:r,paused:s}=e.deref();t===St?(!A[de]||A.writableNeedDrain||
r[tA]>1)&&(m(!s,"cannot be paused while waiting for headers"),p.destroy(A,new oy)):t===Ws?s||p.destroy(A,new gy):t===ko&&(m(r[tA]===0&&r[Os]),p.destroy(A,new ve(
"socket idle timeout")))}async function ky(e,A){e[qe]=A,wo||(wo=await Do,Do=null),A[yr]=!1,A[de]=!1,A[hA]=!1,A[kr]=!1,A[We]=0,A[mt]=null,A[Fo]=!1,A[z]=new po(e,
A,wo),Hs(A,"error",function(r){let s=this[z];if(r.code==="ECONNRESET"&&s.statusCode&&!s.shouldKeepAlive){let n=s.finish();n&&(this[cA]=n,this[vs][oE](n));return}
this[cA]=r,this[vs][oE](r)}),Hs(A,"readable",function(){let r=this[z];r&&r.readMore()}),Hs(A,"end",function(){let r=this[z];if(r.statusCode&&!r.shouldKeepAlive){
let s=r.finish();s&&p.destroy(this,s);return}p.destroy(this,new Nt("other side closed",p.getSocketInfo(this)))}),Hs(A,"close",function(){let r=this[vs],s=this[z];
lE(this),s&&(!this[cA]&&s.statusCode&&!s.shouldKeepAlive&&(this[cA]=s.finish()||this[cA]),this[z].destroy(),this[z]=null);let n=this[cA]||new Nt("closed",p.getSocketInfo(
this));if(r[qe]=null,r[CE]=null,r.destroyed){m(r[IE]===0);let i=r[JA].splice(r[LA]);for(let o=0;o<i.length;o++){let Q=i[o];p.errorRequest(r,Q,n)}}else if(r[tA]>
0&&n.code!=="UND_ERR_INFO"){let i=r[JA][r[LA]];r[JA][r[LA]++]=null,p.errorRequest(r,i,n)}r[Iy]=r[LA],m(r[tA]===0),r.emit("disconnect",r[cE],[r],n),r[ge]()});let t=!1;
return A.on("close",()=>{t=!0}),{version:"h1",defaultPipelining:1,write(...r){return Ny(e,...r)},resume(){Fy(e)},destroy(r,s){t?queueMicrotask(s):A.destroy(r).on(
"close",s)},get destroyed(){return A.destroyed},busy(r){return!!(A[de]||A[hA]||A[kr]||A[We]===1||r&&(e[tA]>0&&!r.idempotent||e[tA]>0&&(r.upgrade||r.method==="CO\
NNECT")||e[tA]>0&&p.bodyLength(r.body)!==0&&(p.isStream(r.body)||p.isAsyncIterable(r.body)||p.isFormDataLike(r.body))))}}}function lE(e){e[mt]&&(clearImmediate(
e[mt]),e[mt]=null),e[We]=0}function py(e,A){A[We]=1,A[mt]=setImmediate(()=>{A[mt]=null,A[We]=2,e[qe]===A&&!A.destroyed&&e[ge]()})}function Fy(e){let A=e[qe];if(A&&
!A.destroyed){if(e[nE]===0?!A[yr]&&A.unref&&(A.unref(),A[yr]=!0):A[yr]&&A.ref&&(A.ref(),A[yr]=!1),e[tA]===0&&e[IE]>0&&A[Fo]){if(A[We]===0)return py(e,A),A[z].readMore(),
A.destroyed,void 0;if(A[We]===1)return A[z].readMore(),A.destroyed,void 0}if(e[tA]===0&&(A[z].readMore(),A.destroyed))return;if(e[nE]===0)A[z].timeoutType!==ko&&
A[z].setTimeout(e[Os],ko);else if(e[tA]>0&&A[z].statusCode<200&&A[z].timeoutType!==St){let t=e[JA][e[LA]],r=t.headersTimeout!=null?t.headersTimeout:e[hy];A[z].setTimeout(
r,St)}}}function Ry(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}function Ny(e,A){let{method:t,path:r,host:s,upgrade:n,blocking:i,
reset:o}=A,{body:Q,headers:g,contentLength:B}=A,a=t==="PUT"||t==="POST"||t==="PATCH"||t==="QUERY"||t==="PROPFIND"||t==="PROPPATCH";if(p.isFormDataLike(Q)){fo||(fo=
Rt().extractBody);let[f,c]=fo(Q);A.contentType==null&&g.push("content-type",c),Q=f.stream,B=f.length}else if(p.isBlobLike(Q)&&A.contentType==null){let f=Q.type;
if(f){let c=`${f}`;if(!p.isValidHeaderValue(c))return p.errorRequest(e,A,new iy("invalid content-type header")),!1;g.push("content-type",c)}}Q&&typeof Q.read=="\
function"&&Q.read(0);let E=p.bodyLength(Q);if(B=E??B,B===null&&(B=A.contentLength),B===0&&!a&&(B=null),Ry(t)&&B>0&&A.contentLength!==null&&A.contentLength!==B){
if(e[yo])return p.errorRequest(e,A,new Ve),!1;process.emitWarning(new Ve)}let C=e[qe];lE(C);let I=f=>{if(!A.aborted){if(A.completed){(A.upgrade||A.method==="CON\
NECT")&&p.destroy(C,new ve("aborted"));return}p.errorRequest(e,A,f||new EE),p.destroy(Q),p.destroy(C,new ve("aborted"))}};try{A.onConnect(I)}catch(f){p.errorRequest(
e,A,f)}if(A.aborted)return!1;t==="HEAD"&&(C[hA]=!0),(n||t==="CONNECT")&&(C[hA]=!0),o!=null&&(C[hA]=o),e[iE]&&C[dy]++>=e[iE]&&(C[hA]=!0),i&&(C[kr]=!0);let h=`${t}\
 ${r} HTTP/1.1\r
`;if(typeof s=="string"?h+=`host: ${s}\r
`:h+=e[cy],n?h+=`connection: upgrade\r
upgrade: ${n}\r
`:e[qs]&&!C[hA]?h+=`connection: keep-alive\r
`:h+=`connection: close\r
`,Array.isArray(g))for(let f=0;f<g.length;f+=2){let c=g[f+0],y=g[f+1];if(Array.isArray(y))for(let R=0;R<y.length;R++)h+=`${c}: ${y[R]}\r
`;else h+=`${c}: ${y}\r
`}return rE.sendHeaders.hasSubscribers&&rE.sendHeaders.publish({request:A,headers:h,socket:C}),!Q||E===0?aE(I,null,e,A,C,B,h,a):p.isBuffer(Q)?aE(I,Q,e,A,C,B,h,a):
p.isBlobLike(Q)?typeof Q.stream=="function"?BE(I,Q.stream(),e,A,C,B,h,a):Sy(I,Q,e,A,C,B,h,a):p.isStream(Q)?my(I,Q,e,A,C,B,h,a):p.isIterable(Q)?BE(I,Q,e,A,C,B,h,
a):m(!1),!0}function my(e,A,t,r,s,n,i,o){m(n!==0||t[tA]===0,"stream body cannot be pipelined");let Q=!1,g=new Ps({abort:e,socket:s,request:r,contentLength:n,client:t,
expectsPayload:o,header:i}),B=function(I){if(!Q)try{!g.write(I)&&this.pause&&this.pause()}catch(h){p.destroy(this,h)}},a=function(){Q||A.resume&&A.resume()},E=function(){
if(queueMicrotask(()=>{A.removeListener("error",C)}),!Q){let I=new EE;queueMicrotask(()=>C(I))}},C=function(I){if(!Q){if(Q=!0,m(s.destroyed||s[de]&&t[tA]<=1),s.
off("drain",a).off("error",C),A.removeListener("data",B).removeListener("end",C).removeListener("close",E),!I)try{g.end()}catch(h){I=h}g.destroy(I),I&&(I.code!==
"UND_ERR_INFO"||I.message!=="reset")?p.destroy(A,I):p.destroy(A)}};A.on("data",B).on("end",C).on("error",C).on("close",E),A.resume&&A.resume(),s.on("drain",a).on(
"error",C),A.errorEmitted??A.errored?setImmediate(()=>C(A.errored)):(A.endEmitted??A.readableEnded)&&setImmediate(()=>C(null)),(A.closeEmitted??A.closed)&&setImmediate(
E)}function aE(e,A,t,r,s,n,i,o){try{A?p.isBuffer(A)&&(m(n===A.byteLength,"buffer body must have content length"),s.cork(),s.write(`${i}content-length: ${n}\r
\r
`,"latin1"),s.write(A),s.uncork(),r.onBodySent(A),!o&&r.reset!==!1&&(s[hA]=!0)):n===0?s.write(`${i}content-length: 0\r
\r
`,"latin1"):(m(n===null,"no body must not have content length"),s.write(`${i}\r
`,"latin1")),r.onRequestSent(),t[ge]()}catch(Q){e(Q)}}async function Sy(e,A,t,r,s,n,i,o){m(n===A.size,"blob body must have content length");try{if(n!=null&&n!==
A.size)throw new Ve;let Q=Buffer.from(await A.arrayBuffer());s.cork(),s.write(`${i}content-length: ${n}\r
\r
`,"latin1"),s.write(Q),s.uncork(),r.onBodySent(Q),r.onRequestSent(),!o&&r.reset!==!1&&(s[hA]=!0),t[ge]()}catch(Q){e(Q)}}async function BE(e,A,t,r,s,n,i,o){m(n!==
0||t[tA]===0,"iterator body cannot be pipelined");let Q=null;function g(){if(Q){let E=Q;Q=null,E()}}let B=()=>new Promise((E,C)=>{m(Q===null),s[cA]?C(s[cA]):Q=E});
s.on("close",g).on("drain",g);let a=new Ps({abort:e,socket:s,request:r,contentLength:n,client:t,expectsPayload:o,header:i});try{for await(let E of A){if(s[cA])throw s[cA];
a.write(E)||await B()}a.end()}catch(E){a.destroy(E)}finally{s.off("close",g).off("drain",g)}}var Ps=class{constructor({abort:A,socket:t,request:r,contentLength:s,
client:n,expectsPayload:i,header:o}){this.socket=t,this.request=r,this.contentLength=s,this.client=n,this.bytesWritten=0,this.expectsPayload=i,this.header=o,this.
abort=A,t[de]=!0}write(A){let{socket:t,request:r,contentLength:s,client:n,bytesWritten:i,expectsPayload:o,header:Q}=this;if(t[cA])throw t[cA];if(t.destroyed)return!1;
let g=Buffer.byteLength(A);if(!g)return!0;if(s!==null&&i+g>s){if(n[yo])throw new Ve;process.emitWarning(new Ve)}t.cork(),i===0&&(!o&&r.reset!==!1&&(t[hA]=!0),s===
null?t.write(`${Q}transfer-encoding: chunked\r
`,"latin1"):t.write(`${Q}content-length: ${s}\r
\r
`,"latin1")),s===null&&t.write(`\r
${g.toString(16)}\r
`,"latin1"),this.bytesWritten+=g;let B=t.write(A);return t.uncork(),r.onBodySent(A),B||t[z].timeout&&t[z].timeoutType===St&&t[z].timeout.refresh&&t[z].timeout.refresh(),
B}end(){let{socket:A,contentLength:t,client:r,bytesWritten:s,expectsPayload:n,header:i,request:o}=this;if(o.onRequestSent(),A[de]=!1,A[cA])throw A[cA];if(!A.destroyed){
if(s===0?n?A.write(`${i}content-length: 0\r
\r
`,"latin1"):A.write(`${i}\r
`,"latin1"):t===null&&A.write(`\r
0\r
\r
`,"latin1"),t!==null&&s!==t){if(r[yo])throw new Ve;process.emitWarning(new Ve)}A[z].timeout&&A[z].timeoutType===St&&A[z].timeout.refresh&&A[z].timeout.refresh(),
r[ge]()}}destroy(A){let{socket:t,client:r,abort:s}=this;t[de]=!1,A&&(m(r[tA]<=1,"pipeline should only contain this request"),s(A))}};hE.exports=ky});var FE=u((mU,pE)=>{"use strict";var jA=l("node:assert"),{errorMonitor:Ro}=l("node:events"),{pipeline:Uy}=l("node:stream"),T=L(),{RequestContentLengthMismatchError:mo,
RequestAbortedError:No,SocketError:pr,InformationalError:Zs}=J(),{kUrl:zs,kReset:Xs,kClient:Ut,kRunning:_s,kPending:My,kQueue:Oe,kPendingIdx:Uo,kRunningIdx:_A,kError:HA,
kSocket:iA,kStrictContentLength:by,kOnError:Mo,kMaxConcurrentStreams:DE,kHTTP2Session:xA,kResume:we,kSize:Ly,kHTTPContext:Ty}=X(),fe=Symbol("open streams"),dE,fE=!1,
Ks;try{Ks=l("node:http2")}catch{Ks={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:Yy,HTTP2_HEADER_METHOD:Gy,HTTP2_HEADER_PATH:Jy,HTTP2_HEADER_SCHEME:xy,HTTP2_HEADER_CONTENT_LENGTH:Hy,
HTTP2_HEADER_EXPECT:Vy,HTTP2_HEADER_STATUS:So}}=Ks;function kE(e){let A=[];for(let[t,r]of Object.entries(e))if(Array.isArray(r))for(let s of r)A.push(Buffer.from(
t),Buffer.from(s));else A.push(Buffer.from(t),Buffer.from(r));return A}function vy(e){let{[So]:A,...t}=e;return kE(t)}async function qy(e,A){e[iA]=A,fE||(fE=!0,
process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));let t=Ks.connect(e[zs],{createConnection:()=>A,peerMaxConcurrentStreams:e[DE]});
t[fe]=0,t[Ut]=e,t[iA]=A,T.addListener(t,"error",Oy),T.addListener(t,"frameError",Py),T.addListener(t,"end",Zy),T.addListener(t,"goaway",zy),T.addListener(t,"clo\
se",function(){let{[Ut]:s}=this,{[iA]:n}=s,i=this[iA][HA]||this[HA]||new pr("closed",T.getSocketInfo(n));if(s[xA]=null,s.destroyed){jA(s[My]===0);let o=s[Oe].splice(
s[_A]);for(let Q=0;Q<o.length;Q++){let g=o[Q];T.errorRequest(s,g,i)}}}),t.unref(),e[xA]=t,A[xA]=t,T.addListener(A,"error",function(s){this[HA]=s,this[Ut][Mo](s)}),
T.addListener(A,"end",function(){T.destroy(this,new pr("other side closed",T.getSocketInfo(this)))}),T.addListener(A,"close",function(){let s=this[HA]||new pr("\
closed",T.getSocketInfo(this));e[iA]=null,this[xA]!=null&&this[xA].destroy(s),e[Uo]=e[_A],jA(e[_s]===0),e.emit("disconnect",e[zs],[e],s),e[we]()});let r=!1;return A.
on("close",()=>{r=!0}),{version:"h2",defaultPipelining:1/0,write(...s){return Xy(e,...s)},resume(){Wy(e)},destroy(s,n){r?queueMicrotask(n):A.destroy(s).on("clos\
e",n)},get destroyed(){return A.destroyed},busy(){return!1}}}function Wy(e){let A=e[iA];A?.destroyed===!1&&(e[Ly]===0&&e[DE]===0?(A.unref(),e[xA].unref()):(A.ref(),
e[xA].ref()))}function Oy(e){this[iA][HA]=e,this[Ut][Mo](e)}function Py(e,A,t){if(t===0){let r=new Zs(`HTTP/2: "frameError" received - type ${e}, code ${A}`);this[iA][HA]=
r,this[Ut][Mo](r)}}function Zy(){let e=new pr("other side closed",T.getSocketInfo(this[iA]));this.destroy(e),T.destroy(this[iA],e)}function zy(e){let A=this[HA]||
new pr(`HTTP/2: "GOAWAY" frame received with code ${e}`,T.getSocketInfo(this)),t=this[Ut];if(t[iA]=null,t[Ty]=null,this[xA]!=null&&(this[xA].destroy(A),this[xA]=
null),T.destroy(this[iA],A),t[_A]<t[Oe].length){let r=t[Oe][t[_A]];t[Oe][t[_A]++]=null,T.errorRequest(t,r,A),t[Uo]=t[_A]}jA(t[_s]===0),t.emit("disconnect",t[zs],
[t],A),t[we]()}function Ky(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}function Xy(e,A){let t=e[xA],{method:r,path:s,host:n,upgrade:i,
expectContinue:o,signal:Q,headers:g}=A,{body:B}=A;if(i)return T.errorRequest(e,A,new Error("Upgrade not supported for H2")),!1;let a={};for(let D=0;D<g.length;D+=
2){let x=g[D+0],P=g[D+1];if(Array.isArray(P))for(let Z=0;Z<P.length;Z++)a[x]?a[x]+=`,${P[Z]}`:a[x]=P[Z];else a[x]=P}let E,{hostname:C,port:I}=e[zs];a[Yy]=n||`${C}${I?
`:${I}`:""}`,a[Gy]=r;let h=D=>{if(!A.aborted){if(A.completed){r==="CONNECT"&&E!=null&&T.destroy(E,D||new No);return}D=D||new No,T.errorRequest(e,A,D),E!=null&&T.
destroy(E,D),T.destroy(B,D),e[Oe][e[_A]++]=null,e[we]()}};try{A.onConnect(h)}catch(D){T.errorRequest(e,A,D)}if(A.aborted)return!1;if(r==="CONNECT"){t.ref(),E=t.
request(a,{endStream:!1,signal:Q});let D=!1,x=oA=>{D=!0,E.off(Ro,P),A.onUpgradeResponse(Number(oA[So]),oA,vy)},P=oA=>{D=!0,E.off("response",x),A.onUpgradeError(
oA)},Z=()=>{try{A.onUpgrade(null,null,E)}catch(oA){E.off("response",x),h(oA);return}A.aborted||(E.off("error",h),E.once(Ro,P),e[Oe][e[_A]++]=null)};return E.once(
"response",x),E.once("error",h),++t[fe],Z(),E.once("close",()=>{!D&&A.completed&&(E.off("response",x),E.off(Ro,P),A.onUpgradeError(new Zs(`HTTP/2: "stream error\
" received - code ${E.rstCode}`))),t[fe]-=1,t[fe]===0&&t.unref()}),!0}a[Jy]=s,a[xy]="https";let f=r==="PUT"||r==="POST"||r==="PATCH";B&&typeof B.read=="function"&&
B.read(0);let c=T.bodyLength(B);if(T.isFormDataLike(B)){dE??=Rt().extractBody;let[D,x]=dE(B);a["content-type"]=x,B=D.stream,c=D.length}if(c==null&&(c=A.contentLength),
(c===0||!f)&&(c=null),Ky(r)&&c>0&&A.contentLength!=null&&A.contentLength!==c){if(e[by])return T.errorRequest(e,A,new mo),!1;process.emitWarning(new mo)}c!=null&&
(jA(B,"no body must not have content length"),a[Hy]=`${c}`),t.ref();let y=r==="GET"||r==="HEAD"||B===null;return o?(a[Vy]="100-continue",E=t.request(a,{endStream:y,
signal:Q}),E.once("continue",R)):(E=t.request(a,{endStream:y,signal:Q}),R()),++t[fe],E.once("response",D=>{let{[So]:x,...P}=D;if(A.onResponseStarted(),A.aborted){
let Z=new No;T.errorRequest(e,A,Z),T.destroy(E,Z);return}A.onHeaders(Number(x),kE(P),E.resume.bind(E),"")===!1&&E.pause(),E.on("data",Z=>{A.onData(Z)===!1&&E.pause()})}),
E.once("end",()=>{(E.state?.state==null||E.state.state<6)&&A.onComplete([]),t[fe]===0&&t.unref(),h(new Zs("HTTP/2: stream half-closed (remote)")),e[Oe][e[_A]++]=
null,e[Uo]=e[_A],e[we]()}),E.once("close",()=>{t[fe]-=1,t[fe]===0&&t.unref()}),E.once("error",function(D){h(D)}),E.once("frameError",(D,x)=>{h(new Zs(`HTTP/2: "\
frameError" received - type ${D}, code ${x}`))}),!0;function R(){!B||c===0?wE(h,E,null,e,A,e[iA],c,f):T.isBuffer(B)?wE(h,E,B,e,A,e[iA],c,f):T.isBlobLike(B)?typeof B.
stream=="function"?yE(h,E,B.stream(),e,A,e[iA],c,f):jy(h,E,B,e,A,e[iA],c,f):T.isStream(B)?_y(h,e[iA],f,E,B,e,A,c):T.isIterable(B)?yE(h,E,B,e,A,e[iA],c,f):jA(!1)}}
function wE(e,A,t,r,s,n,i,o){try{t!=null&&T.isBuffer(t)&&(jA(i===t.byteLength,"buffer body must have content length"),A.cork(),A.write(t),A.uncork(),A.end(),s.onBodySent(
t)),o||(n[Xs]=!0),s.onRequestSent(),r[we]()}catch(Q){e(Q)}}function _y(e,A,t,r,s,n,i,o){jA(o!==0||n[_s]===0,"stream body cannot be pipelined");let Q=Uy(s,r,B=>{
B?(T.destroy(Q,B),e(B)):(T.removeAllListeners(Q),i.onRequestSent(),t||(A[Xs]=!0),n[we]())});T.addListener(Q,"data",g);function g(B){i.onBodySent(B)}}async function jy(e,A,t,r,s,n,i,o){
jA(i===t.size,"blob body must have content length");try{if(i!=null&&i!==t.size)throw new mo;let Q=Buffer.from(await t.arrayBuffer());A.cork(),A.write(Q),A.uncork(),
A.end(),s.onBodySent(Q),s.onRequestSent(),o||(n[Xs]=!0),r[we]()}catch(Q){e(Q)}}async function yE(e,A,t,r,s,n,i,o){jA(i!==0||r[_s]===0,"iterator body cannot be p\
ipelined");let Q=null;function g(){if(Q){let a=Q;Q=null,a()}}let B=()=>new Promise((a,E)=>{jA(Q===null),n[HA]?E(n[HA]):Q=a});A.on("close",g).on("drain",g);try{for await(let a of t){
if(n[HA])throw n[HA];let E=A.write(a);s.onBodySent(a),E||await B()}A.end(),s.onRequestSent(),o||(n[Xs]=!0),r[we]()}catch(a){e(a)}finally{A.off("close",g).off("d\
rain",g)}}pE.exports=qy});var $s=u((SU,mE)=>{"use strict";var $A=L(),{kBodyUsed:Fr}=X(),Lo=l("node:assert"),{InvalidArgumentError:$y}=J(),AD=l("node:events"),eD=[300,301,302,303,307,308],
RE=Symbol("body"),js=class{constructor(A){this[RE]=A,this[Fr]=!1}async*[Symbol.asyncIterator](){Lo(!this[Fr],"disturbed"),this[Fr]=!0,yield*this[RE]}},bo=class{constructor(A,t,r,s){
if(t!=null&&(!Number.isInteger(t)||t<0))throw new $y("maxRedirections must be a positive number");$A.validateHandler(s,r.method,r.upgrade),this.dispatch=A,this.
location=null,this.abort=null,this.opts={...r,maxRedirections:0},this.maxRedirections=t,this.handler=s,this.history=[],this.redirectionLimitReached=!1,$A.isStream(
this.opts.body)?($A.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){Lo(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[Fr]=
!1,AD.prototype.on.call(this.opts.body,"data",function(){this[Fr]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new js(this.opts.
body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&$A.isIterable(this.opts.body)&&(this.opts.body=new js(this.opts.body))}onConnect(A){
this.abort=A,this.handler.onConnect(A,{history:this.history})}onUpgrade(A,t,r){this.handler.onUpgrade(A,t,r)}onError(A){this.handler.onError(A)}onHeaders(A,t,r,s){
if(this.location=this.history.length>=this.maxRedirections||$A.isDisturbed(this.opts.body)?null:tD(A,t),this.opts.throwOnMaxRedirect&&this.history.length>=this.
maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.
opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(A,t,r,s);let{origin:n,pathname:i,search:o}=$A.
parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),Q=o?`${i}${o}`:i;this.opts.headers=rD(this.opts.headers,A===303,this.
opts.origin!==n),this.opts.path=Q,this.opts.origin=n,this.opts.maxRedirections=0,this.opts.query=null,A===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",
this.opts.body=null)}onData(A){if(!this.location)return this.handler.onData(A)}onComplete(A){this.location?(this.location=null,this.abort=null,this.dispatch(this.
opts,this)):this.handler.onComplete(A)}onBodySent(A){this.handler.onBodySent&&this.handler.onBodySent(A)}};function tD(e,A){if(eD.indexOf(e)===-1)return null;for(let t=0;t<
A.length;t+=2)if(A[t].length===8&&$A.headerNameToString(A[t])==="location")return A[t+1]}function NE(e,A,t){if(e.length===4)return $A.headerNameToString(e)==="h\
ost";if(A&&$A.headerNameToString(e).startsWith("content-"))return!0;if(t&&(e.length===13||e.length===6||e.length===19)){let r=$A.headerNameToString(e);return r===
"authorization"||r==="cookie"||r==="proxy-authorization"}return!1}function rD(e,A,t){let r=[];if(Array.isArray(e))for(let s=0;s<e.length;s+=2)NE(e[s],A,t)||r.push(
e[s],e[s+1]);else if(e&&typeof e=="object")for(let s of Object.keys(e))NE(s,A,t)||r.push(s,e[s]);else Lo(e==null,"headers must be an object or an array");return r}
mE.exports=bo});var An=u((UU,SE)=>{"use strict";var sD=$s();function nD({maxRedirections:e}){return A=>function(r,s){let{maxRedirections:n=e}=r;if(!n)return A(r,s);let i=new sD(
A,n,r,s);return r={...r,maxRedirections:0},A(r,i)}}SE.exports=nD});var Lt=u((MU,HE)=>{"use strict";var ae=l("node:assert"),YE=l("node:net"),iD=l("node:http"),Pe=L(),{channels:Mt}=It(),oD=xa(),QD=ut(),{InvalidArgumentError:AA,InformationalError:gD,
ClientDestroyedError:aD}=J(),BD=cr(),{kUrl:Ae,kServerName:ye,kClient:ED,kBusy:To,kConnect:cD,kResuming:Ze,kRunning:Ur,kPending:Mr,kSize:Sr,kQueue:VA,kConnected:ID,
kConnecting:bt,kNeedDrain:ke,kKeepAliveDefaultTimeout:UE,kHostHeader:CD,kPendingIdx:vA,kRunningIdx:Be,kError:lD,kPipelining:en,kKeepAliveTimeoutValue:hD,kMaxHeadersSize:uD,
kKeepAliveMaxTimeout:dD,kKeepAliveTimeoutThreshold:fD,kHeadersTimeout:wD,kBodyTimeout:yD,kStrictContentLength:DD,kConnector:Rr,kMaxRedirections:kD,kMaxRequests:Yo,
kCounter:pD,kClose:FD,kDestroy:RD,kDispatch:ND,kInterceptors:ME,kLocalAddress:Nr,kMaxResponseSize:mD,kOnError:SD,kHTTPContext:eA,kMaxConcurrentStreams:UD,kResume:mr}=X(),
MD=uE(),bD=FE(),bE=!1,De=Symbol("kClosedResolve"),LE=()=>{};function GE(e){return e[en]??e[eA]?.defaultPipelining??1}var Go=class extends QD{constructor(A,{interceptors:t,
maxHeaderSize:r,headersTimeout:s,socketTimeout:n,requestTimeout:i,connectTimeout:o,bodyTimeout:Q,idleTimeout:g,keepAlive:B,keepAliveTimeout:a,maxKeepAliveTimeout:E,
keepAliveMaxTimeout:C,keepAliveTimeoutThreshold:I,socketPath:h,pipelining:f,tls:c,strictContentLength:y,maxCachedSessions:R,maxRedirections:D,connect:x,maxRequestsPerClient:P,
localAddress:Z,maxResponseSize:oA,autoSelectFamily:se,autoSelectFamilyAttemptTimeout:Bt,maxConcurrentStreams:he,allowH2:CA,webSocket:Et,eventSource:Es}={}){if(super(
{webSocket:Et,eventSource:Es}),B!==void 0)throw new AA("unsupported keepAlive, use pipelining=0 instead");if(n!==void 0)throw new AA("unsupported socketTimeout,\
 use headersTimeout & bodyTimeout instead");if(i!==void 0)throw new AA("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(g!==void 0)throw new AA(
"unsupported idleTimeout, use keepAliveTimeout instead");if(E!==void 0)throw new AA("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(r!=null&&
!Number.isFinite(r))throw new AA("invalid maxHeaderSize");if(h!=null&&typeof h!="string")throw new AA("invalid socketPath");if(o!=null&&(!Number.isFinite(o)||o<
0))throw new AA("invalid connectTimeout");if(a!=null&&(!Number.isFinite(a)||a<=0))throw new AA("invalid keepAliveTimeout");if(C!=null&&(!Number.isFinite(C)||C<=
0))throw new AA("invalid keepAliveMaxTimeout");if(I!=null&&!Number.isFinite(I))throw new AA("invalid keepAliveTimeoutThreshold");if(s!=null&&(!Number.isInteger(
s)||s<0))throw new AA("headersTimeout must be a positive integer or zero");if(Q!=null&&(!Number.isInteger(Q)||Q<0))throw new AA("bodyTimeout must be a positive \
integer or zero");if(x!=null&&typeof x!="function"&&typeof x!="object")throw new AA("connect must be a function or an object");if(D!=null&&(!Number.isInteger(D)||
D<0))throw new AA("maxRedirections must be a positive number");if(P!=null&&(!Number.isInteger(P)||P<0))throw new AA("maxRequestsPerClient must be a positive num\
ber");if(Z!=null&&(typeof Z!="string"||YE.isIP(Z)===0))throw new AA("localAddress must be valid string IP address");if(oA!=null&&(!Number.isInteger(oA)||oA<-1))
throw new AA("maxResponseSize must be a positive number");if(Bt!=null&&(!Number.isInteger(Bt)||Bt<-1))throw new AA("autoSelectFamilyAttemptTimeout must be a pos\
itive number");if(CA!=null&&typeof CA!="boolean")throw new AA("allowH2 must be a valid boolean value");if(he!=null&&(typeof he!="number"||he<1))throw new AA("ma\
xConcurrentStreams must be a positive integer, greater than 0");typeof x!="function"&&(x=BD({...c,maxCachedSessions:R,allowH2:CA,socketPath:h,timeout:o,...se?{autoSelectFamily:se,
autoSelectFamilyAttemptTimeout:Bt}:void 0,...x})),t?.Client&&Array.isArray(t.Client)?(this[ME]=t.Client,bE||(bE=!0,process.emitWarning("Client.Options#intercept\
or is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[ME]=[LD({maxRedirections:D})],this[Ae]=Pe.parseOrigin(A),
this[Rr]=x,this[en]=f??1,this[uD]=r||iD.maxHeaderSize,this[UE]=a??4e3,this[dD]=C??6e5,this[fD]=I??2e3,this[hD]=this[UE],this[ye]=null,this[Nr]=Z??null,this[Ze]=
0,this[ke]=0,this[CD]=`host: ${this[Ae].hostname}${this[Ae].port?`:${this[Ae].port}`:""}\r
`,this[yD]=Q??3e5,this[wD]=s??3e5,this[DD]=y??!0,this[kD]=D,this[Yo]=P,this[De]=null,this[mD]=oA>-1?oA:-1,this[UD]=he??100,this[eA]=null,this[VA]=[],this[Be]=0,
this[vA]=0,this[mr]=Ye=>Jo(this,Ye),this[SD]=Ye=>JE(this,Ye)}get pipelining(){return this[en]}set pipelining(A){this[en]=A,this[mr](!0)}get[Mr](){return this[VA].
length-this[vA]}get[Ur](){return this[vA]-this[Be]}get[Sr](){return this[VA].length-this[Be]}get[ID](){return!!this[eA]&&!this[bt]&&!this[eA].destroyed}get[To](){
return!!(this[eA]?.busy(null)||this[Sr]>=(GE(this)||1)||this[Mr]>0)}[cD](A){xE(this),this.once("connect",A)}[ND](A,t){let r=A.origin||this[Ae].origin,s=new oD(r,
A,t);return this[VA].push(s),this[Ze]||(Pe.bodyLength(s.body)==null&&Pe.isIterable(s.body)?(this[Ze]=1,queueMicrotask(()=>Jo(this))):this[mr](!0)),this[Ze]&&this[ke]!==
2&&this[To]&&(this[ke]=2),this[ke]<2}async[FD](){return new Promise(A=>{this[Sr]?this[De]=A:A(null)})}async[RD](A){return new Promise(t=>{let r=this[VA].splice(
this[vA]);for(let n=0;n<r.length;n++){let i=r[n];Pe.errorRequest(this,i,A)}let s=()=>{this[De]&&(this[De](),this[De]=null),t(null)};this[eA]?(this[eA].destroy(A,
s),this[eA]=null):queueMicrotask(s),this[mr]()})}},LD=An();function JE(e,A){if(e[Ur]===0&&A.code!=="UND_ERR_INFO"&&A.code!=="UND_ERR_SOCKET"){ae(e[vA]===e[Be]);
let t=e[VA].splice(e[Be]);for(let r=0;r<t.length;r++){let s=t[r];Pe.errorRequest(e,s,A)}ae(e[Sr]===0)}}async function xE(e){ae(!e[bt]),ae(!e[eA]);let{host:A,hostname:t,
protocol:r,port:s}=e[Ae];if(t[0]==="["){let n=t.indexOf("]");ae(n!==-1);let i=t.substring(1,n);ae(YE.isIP(i)),t=i}e[bt]=!0,Mt.beforeConnect.hasSubscribers&&Mt.beforeConnect.
publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[eA]?.version,servername:e[ye],localAddress:e[Nr]},connector:e[Rr]});try{let n=await new Promise(
(i,o)=>{e[Rr]({host:A,hostname:t,protocol:r,port:s,servername:e[ye],localAddress:e[Nr]},(Q,g)=>{Q?o(Q):i(g)})});if(e.destroyed){Pe.destroy(n.on("error",LE),new aD);
return}ae(n);try{e[eA]=n.alpnProtocol==="h2"?await bD(e,n):await MD(e,n)}catch(i){throw n.destroy().on("error",LE),i}e[bt]=!1,n[pD]=0,n[Yo]=e[Yo],n[ED]=e,n[lD]=
null,Mt.connected.hasSubscribers&&Mt.connected.publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[eA]?.version,servername:e[ye],localAddress:e[Nr]},
connector:e[Rr],socket:n}),e.emit("connect",e[Ae],[e])}catch(n){if(e.destroyed)return;if(e[bt]=!1,Mt.connectError.hasSubscribers&&Mt.connectError.publish({connectParams:{
host:A,hostname:t,protocol:r,port:s,version:e[eA]?.version,servername:e[ye],localAddress:e[Nr]},connector:e[Rr],error:n}),n.code==="ERR_TLS_CERT_ALTNAME_INVALID")
for(ae(e[Ur]===0);e[Mr]>0&&e[VA][e[vA]].servername===e[ye];){let i=e[VA][e[vA]++];Pe.errorRequest(e,i,n)}else JE(e,n);e.emit("connectionError",e[Ae],[e],n)}e[mr]()}
function TE(e){e[ke]=0,e.emit("drain",e[Ae],[e])}function Jo(e,A){e[Ze]!==2&&(e[Ze]=2,TD(e,A),e[Ze]=0,e[Be]>256&&(e[VA].splice(0,e[Be]),e[vA]-=e[Be],e[Be]=0))}function TD(e,A){
for(;;){if(e.destroyed){ae(e[Mr]===0);return}if(e[De]&&!e[Sr]){e[De](),e[De]=null;return}if(e[eA]&&e[eA].resume(),e[To])e[ke]=2;else if(e[ke]===2){A?(e[ke]=1,queueMicrotask(
()=>TE(e))):TE(e);continue}if(e[Mr]===0||e[Ur]>=(GE(e)||1))return;let t=e[VA][e[vA]];if(e[Ae].protocol==="https:"&&e[ye]!==t.servername){if(e[Ur]>0)return;e[ye]=
t.servername,e[eA]?.destroy(new gD("servername changed"),()=>{e[eA]=null,Jo(e)})}if(e[bt])return;if(!e[eA]){xE(e);return}if(e[eA].destroyed||e[eA].busy(t))return;
!t.aborted&&e[eA].write(t)?e[vA]++:e[VA].splice(e[vA],1)}}HE.exports=Go});var xo=u((LU,VE)=>{"use strict";var tn=class{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){return this.top===this.bottom}isFull(){
return(this.top+1&2047)===this.bottom}push(A){this.list[this.top]=A,this.top=this.top+1&2047}shift(){let A=this.list[this.bottom];return A===void 0?null:(this.list[this.
bottom]=void 0,this.bottom=this.bottom+1&2047,A)}};VE.exports=class{constructor(){this.head=this.tail=new tn}isEmpty(){return this.head.isEmpty()}push(A){this.head.
isFull()&&(this.head=this.head.next=new tn),this.head.push(A)}shift(){let A=this.tail,t=A.shift();return A.isEmpty()&&A.next!==null&&(this.tail=A.next),t}}});var qE=u((TU,vE)=>{var{kFree:YD,kConnected:GD,kPending:JD,kQueued:xD,kRunning:HD,kSize:VD}=X(),ze=Symbol("pool"),Ho=class{constructor(A){this[ze]=A}get connected(){
return this[ze][GD]}get free(){return this[ze][YD]}get pending(){return this[ze][JD]}get queued(){return this[ze][xD]}get running(){return this[ze][HD]}get size(){
return this[ze][VD]}};vE.exports=Ho});var Po=u((YU,$E)=>{"use strict";var vD=ut(),qD=xo(),{kConnected:Vo,kSize:WE,kRunning:OE,kPending:PE,kQueued:br,kBusy:WD,kFree:OD,kUrl:PD,kClose:ZD,kDestroy:zD,kDispatch:KD}=X(),
XD=qE(),uA=Symbol("clients"),IA=Symbol("needDrain"),Lr=Symbol("queue"),vo=Symbol("closed resolve"),qo=Symbol("onDrain"),ZE=Symbol("onConnect"),zE=Symbol("onDisc\
onnect"),KE=Symbol("onConnectionError"),Wo=Symbol("get dispatcher"),_E=Symbol("add client"),jE=Symbol("remove client"),XE=Symbol("stats"),Oo=class extends vD{constructor(A){
super(A),this[Lr]=new qD,this[uA]=[],this[br]=0;let t=this;this[qo]=function(s,n){let i=t[Lr],o=!1;for(;!o;){let Q=i.shift();if(!Q)break;t[br]--,o=!this.dispatch(
Q.opts,Q.handler)}this[IA]=o,!this[IA]&&t[IA]&&(t[IA]=!1,t.emit("drain",s,[t,...n])),t[vo]&&i.isEmpty()&&Promise.all(t[uA].map(Q=>Q.close())).then(t[vo])},this[ZE]=
(r,s)=>{t.emit("connect",r,[t,...s])},this[zE]=(r,s,n)=>{t.emit("disconnect",r,[t,...s],n)},this[KE]=(r,s,n)=>{t.emit("connectionError",r,[t,...s],n)},this[XE]=
new XD(this)}get[WD](){return this[IA]}get[Vo](){return this[uA].filter(A=>A[Vo]).length}get[OD](){return this[uA].filter(A=>A[Vo]&&!A[IA]).length}get[PE](){let A=this[br];
for(let{[PE]:t}of this[uA])A+=t;return A}get[OE](){let A=0;for(let{[OE]:t}of this[uA])A+=t;return A}get[WE](){let A=this[br];for(let{[WE]:t}of this[uA])A+=t;return A}get stats(){
return this[XE]}async[ZD](){this[Lr].isEmpty()?await Promise.all(this[uA].map(A=>A.close())):await new Promise(A=>{this[vo]=A})}async[zD](A){for(;;){let t=this[Lr].
shift();if(!t)break;t.handler.onError(A)}await Promise.all(this[uA].map(t=>t.destroy(A)))}[KD](A,t){let r=this[Wo]();return r?r.dispatch(A,t)||(r[IA]=!0,this[IA]=
!this[Wo]()):(this[IA]=!0,this[Lr].push({opts:A,handler:t}),this[br]++),!this[IA]}[_E](A){return A.on("drain",this[qo]).on("connect",this[ZE]).on("disconnect",this[zE]).
on("connectionError",this[KE]),this[uA].push(A),this[IA]&&queueMicrotask(()=>{this[IA]&&this[qo](A[PD],[this,A])}),this}[jE](A){A.close(()=>{let t=this[uA].indexOf(
A);t!==-1&&this[uA].splice(t,1)}),this[IA]=this[uA].some(t=>!t[IA]&&t.closed!==!0&&t.destroyed!==!0)}};$E.exports={PoolBase:Oo,kClients:uA,kNeedDrain:IA,kAddClient:_E,
kRemoveClient:jE,kGetDispatcher:Wo}});var Tt=u((GU,rc)=>{"use strict";var{PoolBase:_D,kClients:rn,kNeedDrain:jD,kAddClient:$D,kGetDispatcher:A0}=Po(),e0=Lt(),{InvalidArgumentError:Zo}=J(),Ac=L(),{kUrl:ec,
kInterceptors:t0}=X(),r0=cr(),zo=Symbol("options"),Ko=Symbol("connections"),tc=Symbol("factory");function s0(e,A){return new e0(e,A)}var Xo=class extends _D{constructor(A,{
connections:t,factory:r=s0,connect:s,connectTimeout:n,tls:i,maxCachedSessions:o,socketPath:Q,autoSelectFamily:g,autoSelectFamilyAttemptTimeout:B,allowH2:a,...E}={}){
if(t!=null&&(!Number.isFinite(t)||t<0))throw new Zo("invalid connections");if(typeof r!="function")throw new Zo("factory must be a function.");if(s!=null&&typeof s!=
"function"&&typeof s!="object")throw new Zo("connect must be a function or an object");typeof s!="function"&&(s=r0({...i,maxCachedSessions:o,allowH2:a,socketPath:Q,
timeout:n,...g?{autoSelectFamily:g,autoSelectFamilyAttemptTimeout:B}:void 0,...s})),super(E),this[t0]=E.interceptors?.Pool&&Array.isArray(E.interceptors.Pool)?E.
interceptors.Pool:[],this[Ko]=t||null,this[ec]=Ac.parseOrigin(A),this[zo]={...Ac.deepClone(E),connect:s,allowH2:a},this[zo].interceptors=E.interceptors?{...E.interceptors}:
void 0,this[tc]=r,this.on("connectionError",(C,I,h)=>{for(let f of I){let c=this[rn].indexOf(f);c!==-1&&this[rn].splice(c,1)}})}[A0](){for(let A of this[rn])if(!A[jD])
return A;if(!this[Ko]||this[rn].length<this[Ko]){let A=this[tc](this[ec],this[zo]);return this[$D](A),A}}};rc.exports=Xo});var Qc=u((JU,oc)=>{"use strict";var{BalancedPoolMissingUpstreamError:n0,InvalidArgumentError:i0}=J(),{PoolBase:o0,kClients:aA,kNeedDrain:Tr,kAddClient:Q0,kRemoveClient:g0,
kGetDispatcher:a0}=Po(),B0=Tt(),{kUrl:_o,kInterceptors:E0}=X(),{parseOrigin:sc}=L(),nc=Symbol("factory"),sn=Symbol("options"),ic=Symbol("kGreatestCommonDivisor"),
Ke=Symbol("kCurrentWeight"),Xe=Symbol("kIndex"),TA=Symbol("kWeight"),nn=Symbol("kMaxWeightPerServer"),on=Symbol("kErrorPenalty");function c0(e,A){if(e===0)return A;
for(;A!==0;){let t=A;A=e%A,e=t}return e}function I0(e,A){return new B0(e,A)}var jo=class extends o0{constructor(A=[],{factory:t=I0,...r}={}){if(super(),this[sn]=
r,this[Xe]=-1,this[Ke]=0,this[nn]=this[sn].maxWeightPerServer||100,this[on]=this[sn].errorPenalty||15,Array.isArray(A)||(A=[A]),typeof t!="function")throw new i0(
"factory must be a function.");this[E0]=r.interceptors?.BalancedPool&&Array.isArray(r.interceptors.BalancedPool)?r.interceptors.BalancedPool:[],this[nc]=t;for(let s of A)
this.addUpstream(s);this._updateBalancedPoolStats()}addUpstream(A){let t=sc(A).origin;if(this[aA].find(s=>s[_o].origin===t&&s.closed!==!0&&s.destroyed!==!0))return this;
let r=this[nc](t,Object.assign({},this[sn]));this[Q0](r),r.on("connect",()=>{r[TA]=Math.min(this[nn],r[TA]+this[on])}),r.on("connectionError",()=>{r[TA]=Math.max(
1,r[TA]-this[on]),this._updateBalancedPoolStats()}),r.on("disconnect",(...s)=>{let n=s[2];n&&n.code==="UND_ERR_SOCKET"&&(r[TA]=Math.max(1,r[TA]-this[on]),this._updateBalancedPoolStats())});
for(let s of this[aA])s[TA]=this[nn];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let A=0;for(let t=0;t<this[aA].length;t++)A=c0(this[aA][t][TA],
A);this[ic]=A}removeUpstream(A){let t=sc(A).origin,r=this[aA].find(s=>s[_o].origin===t&&s.closed!==!0&&s.destroyed!==!0);return r&&this[g0](r),this}get upstreams(){
return this[aA].filter(A=>A.closed!==!0&&A.destroyed!==!0).map(A=>A[_o].origin)}[a0](){if(this[aA].length===0)throw new n0;if(!this[aA].find(n=>!n[Tr]&&n.closed!==
!0&&n.destroyed!==!0)||this[aA].map(n=>n[Tr]).reduce((n,i)=>n&&i,!0))return;let r=0,s=this[aA].findIndex(n=>!n[Tr]);for(;r++<this[aA].length;){this[Xe]=(this[Xe]+
1)%this[aA].length;let n=this[aA][this[Xe]];if(n[TA]>this[aA][s][TA]&&!n[Tr]&&(s=this[Xe]),this[Xe]===0&&(this[Ke]=this[Ke]-this[ic],this[Ke]<=0&&(this[Ke]=this[nn])),
n[TA]>=this[Ke]&&!n[Tr])return n}return this[Ke]=this[aA][s][TA],this[Xe]=s,this[aA][s]}};oc.exports=jo});var Yt=u((xU,Cc)=>{"use strict";var{InvalidArgumentError:Qn}=J(),{kClients:pe,kRunning:gc,kClose:C0,kDestroy:l0,kDispatch:h0,kInterceptors:u0}=X(),d0=ut(),f0=Tt(),
w0=Lt(),y0=L(),D0=An(),ac=Symbol("onConnect"),Bc=Symbol("onDisconnect"),Ec=Symbol("onConnectionError"),k0=Symbol("maxRedirections"),cc=Symbol("onDrain"),Ic=Symbol(
"factory"),$o=Symbol("options");function p0(e,A){return A&&A.connections===1?new w0(e,A):new f0(e,A)}var AQ=class extends d0{constructor({factory:A=p0,maxRedirections:t=0,
connect:r,tls:s,...n}={}){if(typeof A!="function")throw new Qn("factory must be a function.");if(r!=null&&typeof r!="function"&&typeof r!="object")throw new Qn(
"connect must be a function or an object");if(!Number.isInteger(t)||t<0)throw new Qn("maxRedirections must be a positive number");super(n),r&&typeof r!="functio\
n"&&(r={...r}),s&&typeof s!="function"&&(s={...s}),this[u0]=n.interceptors?.Agent&&Array.isArray(n.interceptors.Agent)?n.interceptors.Agent:[D0({maxRedirections:t})],
this[$o]={...y0.deepClone(n),connect:r,tls:s},this[$o].interceptors=n.interceptors?{...n.interceptors}:void 0,this[k0]=t,this[Ic]=A,this[pe]=new Map,this[cc]=(i,o)=>{
this.emit("drain",i,[this,...o])},this[ac]=(i,o)=>{this.emit("connect",i,[this,...o])},this[Bc]=(i,o,Q)=>{this.emit("disconnect",i,[this,...o],Q)},this[Ec]=(i,o,Q)=>{
this.emit("connectionError",i,[this,...o],Q)}}get[gc](){let A=0;for(let t of this[pe].values())A+=t[gc];return A}[h0](A,t){let r;if(A.origin&&(typeof A.origin==
"string"||A.origin instanceof URL))r=String(A.origin);else throw new Qn("opts.origin must be a non-empty string or URL.");let s=this[pe].get(r);return s||(s=this[Ic](
A.origin,this[$o]).on("drain",this[cc]).on("connect",this[ac]).on("disconnect",this[Bc]).on("connectionError",this[Ec]),this[pe].set(r,s)),s.dispatch(A,t)}async[C0](){
let A=[];for(let t of this[pe].values())A.push(t.close());this[pe].clear(),await Promise.all(A)}async[l0](A){let t=[];for(let r of this[pe].values())t.push(r.destroy(
A));this[pe].clear(),await Promise.all(t)}};Cc.exports=AQ});var nQ=u((HU,Fc)=>{"use strict";var{kProxy:eQ,kClose:wc,kDestroy:yc,kDispatch:lc,kInterceptors:F0}=X(),{URL:_e}=l("node:url"),R0=Yt(),Dc=Tt(),kc=ut(),{InvalidArgumentError:Gt,
RequestAbortedError:N0,SecureProxyConnectionError:m0}=J(),hc=cr(),pc=Lt(),gn=Symbol("proxy agent"),an=Symbol("proxy client"),Fe=Symbol("proxy headers"),tQ=Symbol(
"request tls settings"),uc=Symbol("proxy tls settings"),dc=Symbol("connect endpoint function"),fc=Symbol("tunnel proxy");function S0(e){return e==="https:"?443:
80}function U0(e,A){return new Dc(e,A)}var M0=()=>{};function b0(e,A){return A.connections===1?new pc(e,A):new Dc(e,A)}var rQ=class extends kc{#A;constructor(A,{
headers:t={},connect:r,factory:s}){if(super(),!A)throw new Gt("Proxy URL is mandatory");this[Fe]=t,s?this.#A=s(A,{connect:r}):this.#A=new pc(A,{connect:r})}[lc](A,t){
let r=t.onHeaders;t.onHeaders=function(o,Q,g){if(o===407){typeof t.onError=="function"&&t.onError(new Gt("Proxy Authentication Required (407)"));return}r&&r.call(
this,o,Q,g)};let{origin:s,path:n="/",headers:i={}}=A;if(A.path=s+n,!("host"in i)&&!("Host"in i)){let{host:o}=new _e(s);i.host=o}return A.headers={...this[Fe],...i},
this.#A[lc](A,t)}async[wc](){return this.#A.close()}async[yc](A){return this.#A.destroy(A)}},sQ=class extends kc{constructor(A){if(super(),!A||typeof A=="object"&&
!(A instanceof _e)&&!A.uri)throw new Gt("Proxy uri is mandatory");let{clientFactory:t=U0}=A;if(typeof t!="function")throw new Gt("Proxy opts.clientFactory must \
be a function.");let{proxyTunnel:r=!0}=A,s=this.#A(A),{href:n,origin:i,port:o,protocol:Q,username:g,password:B,hostname:a}=s;if(this[eQ]={uri:n,protocol:Q},this[F0]=
A.interceptors?.ProxyAgent&&Array.isArray(A.interceptors.ProxyAgent)?A.interceptors.ProxyAgent:[],this[tQ]=A.requestTls,this[uc]=A.proxyTls,this[Fe]=A.headers||
{},this[fc]=r,A.auth&&A.token)throw new Gt("opts.auth cannot be used in combination with opts.token");A.auth?this[Fe]["proxy-authorization"]=`Basic ${A.auth}`:A.
token?this[Fe]["proxy-authorization"]=A.token:g&&B&&(this[Fe]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(g)}:${decodeURIComponent(B)}`).toString(
"base64")}`);let E=hc({...A.proxyTls});this[dc]=hc({...A.requestTls});let C=A.factory||b0,I=(h,f)=>{let{protocol:c}=new _e(h);return!this[fc]&&c==="http:"&&this[eQ].
protocol==="http:"?new rQ(this[eQ].uri,{headers:this[Fe],connect:E,factory:C}):C(h,f)};this[an]=t(s,{connect:E}),this[gn]=new R0({...A,factory:I,connect:async(h,f)=>{
let c=h.host;h.port||(c+=`:${S0(h.protocol)}`);try{let{socket:y,statusCode:R}=await this[an].connect({origin:i,port:o,path:c,signal:h.signal,headers:{...this[Fe],
host:h.host},servername:this[uc]?.servername||a});if(R!==200&&(y.on("error",M0).destroy(),f(new N0(`Proxy response (${R}) !== 200 when HTTP Tunneling`))),h.protocol!==
"https:"){f(null,y);return}let D;this[tQ]?D=this[tQ].servername:D=h.servername,this[dc]({...h,servername:D,httpSocket:y},f)}catch(y){y.code==="ERR_TLS_CERT_ALTN\
AME_INVALID"?f(new m0(y)):f(y)}}})}dispatch(A,t){let r=L0(A.headers);if(T0(r),r&&!("host"in r)&&!("Host"in r)){let{host:s}=new _e(A.origin);r.host=s}return this[gn].
dispatch({...A,headers:r},t)}#A(A){return typeof A=="string"?new _e(A):A instanceof _e?A:new _e(A.uri)}async[wc](){await this[gn].close(),await this[an].close()}async[yc](){
await this[gn].destroy(),await this[an].destroy()}};function L0(e){if(Array.isArray(e)){let A={};for(let t=0;t<e.length;t+=2)A[e[t]]=e[t+1];return A}return e}function T0(e){
if(e&&Object.keys(e).find(t=>t.toLowerCase()==="proxy-authorization"))throw new Gt("Proxy-Authorization should be sent in ProxyAgent constructor")}Fc.exports=sQ});var Mc=u((VU,Uc)=>{"use strict";var Y0=ut(),{kClose:G0,kDestroy:J0,kClosed:Rc,kDestroyed:Nc,kDispatch:x0,kNoProxyAgent:Yr,kHttpProxyAgent:Re,kHttpsProxyAgent:je}=X(),
mc=nQ(),H0=Yt(),V0={"http:":80,"https:":443},Sc=!1,iQ=class extends Y0{#A=null;#e=null;#t=null;constructor(A={}){super(),this.#t=A,Sc||(Sc=!0,process.emitWarning(
"EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));let{httpProxy:t,httpsProxy:r,noProxy:s,...n}=A;this[Yr]=new H0(n);
let i=t??process.env.http_proxy??process.env.HTTP_PROXY;i?this[Re]=new mc({...n,uri:i}):this[Re]=this[Yr];let o=r??process.env.https_proxy??process.env.HTTPS_PROXY;
o?this[je]=new mc({...n,uri:o}):this[je]=this[Re],this.#r()}[x0](A,t){let r=new URL(A.origin);return this.#s(r).dispatch(A,t)}async[G0](){await this[Yr].close(),
this[Re][Rc]||await this[Re].close(),this[je][Rc]||await this[je].close()}async[J0](A){await this[Yr].destroy(A),this[Re][Nc]||await this[Re].destroy(A),this[je][Nc]||
await this[je].destroy(A)}#s(A){let{protocol:t,host:r,port:s}=A;return r=r.replace(/:\d*$/,"").toLowerCase(),s=Number.parseInt(s,10)||V0[t]||0,this.#n(r,s)?t===
"https:"?this[je]:this[Re]:this[Yr]}#n(A,t){if(this.#i&&this.#r(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let r=0;r<this.#e.length;r++){let s=this.#e[r];
if(!(s.port&&s.port!==t)){if(/^[.*]/.test(s.hostname)){if(A.endsWith(s.hostname.replace(/^\*/,"")))return!1}else if(A===s.hostname)return!1}}return!0}#r(){let A=this.#t.
noProxy??this.#o,t=A.split(/[,\s]/),r=[];for(let s=0;s<t.length;s++){let n=t[s];if(!n)continue;let i=n.match(/^(.+):(\d+)$/);r.push({hostname:(i?i[1]:n).toLowerCase(),
port:i?Number.parseInt(i[2],10):0})}this.#A=A,this.#e=r}get#i(){return this.#t.noProxy!==void 0?!1:this.#A!==this.#o}get#o(){return process.env.no_proxy??process.
env.NO_PROXY??""}};Uc.exports=iQ});var Bn=u((vU,Gc)=>{"use strict";var Gr=l("node:assert"),{kRetryHandlerDefaultRetry:bc}=X(),{RequestRetryError:$e}=J(),{isDisturbed:Lc,parseHeaders:v0,parseRangeHeader:Tc,
wrapRequestBody:q0}=L();function W0(e){let A=Date.now();return new Date(e).getTime()-A}function Yc(e,A,t,r){let s=e["content-length"];if(s==null||!Number.isFinite(
A.start)||!Number.isFinite(A.end))return null;let n=Number(s),i=A.end-A.start+1;return!Number.isFinite(n)||n!==i?new $e("Content-Length mismatch",t,{headers:e,data:{
count:r}}):null}var oQ=class e{constructor(A,t){let{retryOptions:r,...s}=A,{retry:n,maxRetries:i,maxTimeout:o,minTimeout:Q,timeoutFactor:g,methods:B,errorCodes:a,
retryAfter:E,statusCodes:C}=r??{};this.dispatch=t.dispatch,this.handler=t.handler,this.opts={...s,body:q0(A.body)},this.abort=null,this.aborted=!1,this.retryOpts=
{retry:n??e[bc],retryAfter:E??!0,maxTimeout:o??30*1e3,minTimeout:Q??500,timeoutFactor:g??2,maxRetries:i??5,methods:B??["GET","HEAD","OPTIONS","PUT","DELETE","TR\
ACE"],statusCodes:C??[500,502,503,504,429],errorCodes:a??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","U\
ND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(
I=>{this.aborted=!0,this.abort?this.abort(I):this.reason=I})}checkpointResponseEnd(A,t){if(this.end==null&&this.opts.method!=="HEAD"){let r=A["content-length"];
this.end=r!=null?Number(r)-1:null,Gr(this.end==null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?t:null}onRequestSent(){this.
handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(A,t,r){this.handler.onUpgrade&&this.handler.onUpgrade(A,t,r)}onConnect(A){this.aborted?A(this.reason):
this.abort=A}onBodySent(A){if(this.handler.onBodySent)return this.handler.onBodySent(A)}static[bc](A,{state:t,opts:r},s){let{statusCode:n,code:i,headers:o}=A,{method:Q,
retryOptions:g}=r,{maxRetries:B,minTimeout:a,maxTimeout:E,timeoutFactor:C,statusCodes:I,errorCodes:h,methods:f}=g,{counter:c}=t;if(i&&i!=="UND_ERR_REQ_RETRY"&&!h.
includes(i)){s(A);return}if(Array.isArray(f)&&!f.includes(Q)){s(A);return}if(n!=null&&Array.isArray(I)&&!I.includes(n)){s(A);return}if(c>B){s(A);return}let y=o?.["\
retry-after"];y&&(y=Number(y),y=Number.isNaN(y)?W0(y):y*1e3);let R=y>0?Math.min(y,E):Math.min(a*C**(c-1),E);setTimeout(()=>s(null),R)}onHeaders(A,t,r,s){let n=v0(
t);if(this.retryCount+=1,A>=300)return!this.headersSent&&this.retryOpts.statusCodes.includes(A)===!1?(this.headersSent=!0,this.checkpointResponseEnd(n,r),this.handler.
onHeaders(A,t,r,s)):(this.abort(new $e("Request failed",A,{headers:n,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,A!==206&&(this.
start>0||A!==200))return this.abort(new $e("server does not support the range header and the payload was partially consumed",A,{headers:n,data:{count:this.retryCount}})),
!1;let o=Tc(n["content-range"]);if(!o)return this.abort(new $e("Content-Range mismatch",A,{headers:n,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.
etag!==n.etag)return this.abort(new $e("ETag mismatch",A,{headers:n,data:{count:this.retryCount}})),!1;let Q=Yc(n,o,A,this.retryCount);if(Q!=null)return this.abort(
Q),!1;let{start:g,size:B,end:a=B-1}=o;return this.start!==g||this.end!=null&&this.end!==a?(this.abort(new $e("Content-Range mismatch",A,{headers:n,data:{count:this.
retryCount}})),!1):(this.resume=r,!0)}if(this.end==null){if(A===206){let o=Tc(n["content-range"]);if(o==null)return this.headersSent=!0,this.handler.onHeaders(A,
t,r,s);let Q=Yc(n,o,A,this.retryCount);if(Q!=null)return this.abort(Q),!1;let{start:g,size:B,end:a=B-1}=o;Gr(g!=null&&Number.isFinite(g),"content-range mismatch"),
Gr(a!=null&&Number.isFinite(a),"invalid content-length"),this.start=g,this.end=a}if(this.end==null){let o=n["content-length"];this.end=o!=null?Number(o)-1:null}
return Gr(Number.isFinite(this.start)),Gr(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=r,this.headersSent=!0,this.etag=n.etag!=
null?n.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),this.handler.onHeaders(A,t,r,s)}let i=new $e("Request failed",A,{headers:n,data:{
count:this.retryCount}});return this.abort(i),!1}onData(A){return this.start+=A.length,this.handler.onData(A)}onComplete(A){return this.retryCount=0,this.handler.
onComplete(A)}onError(A){if(this.aborted||Lc(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(A);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(A,{state:{counter:this.retryCount},
opts:{retryOptions:this.retryOpts,...this.opts}},t.bind(this));function t(r){if(r!=null||this.aborted||Lc(this.opts.body))return this.handler.onError(r);if(this.
start!==0){let s={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&(s["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,
...s}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(s){this.handler.onError(s)}}}};Gc.exports=oQ});var xc=u((qU,Jc)=>{"use strict";var O0=Br(),P0=Bn(),QQ=class extends O0{#A=null;#e=null;constructor(A,t={}){super(t),this.#A=A,this.#e=t}dispatch(A,t){let r=new P0(
{...A,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:t});return this.#A.dispatch(A,r)}close(){return this.#A.close()}destroy(){return this.#A.
destroy()}};Jc.exports=QQ});var IQ=u((WU,zc)=>{"use strict";var Wc=l("node:assert"),{Readable:Z0}=l("node:stream"),{RequestAbortedError:Oc,NotSupportedError:z0,InvalidArgumentError:K0,AbortError:gQ}=J(),
Pc=L(),{ReadableStreamFrom:X0}=L(),pA=Symbol("kConsume"),Jr=Symbol("kReading"),Ne=Symbol("kBody"),Hc=Symbol("kAbort"),Zc=Symbol("kContentType"),Vc=Symbol("kCont\
entLength"),_0=()=>{},aQ=class extends Z0{constructor({resume:A,abort:t,contentType:r="",contentLength:s,highWaterMark:n=64*1024}){super({autoDestroy:!0,read:A,
highWaterMark:n}),this._readableState.dataEmitted=!1,this[Hc]=t,this[pA]=null,this[Ne]=null,this[Zc]=r,this[Vc]=s,this[Jr]=!1}destroy(A){return!A&&!this._readableState.
endEmitted&&(A=new Oc),A&&this[Hc](),super.destroy(A)}_destroy(A,t){this[Jr]?t(A):setImmediate(()=>{t(A)})}on(A,...t){return(A==="data"||A==="readable")&&(this[Jr]=
!0),super.on(A,...t)}addListener(A,...t){return this.on(A,...t)}off(A,...t){let r=super.off(A,...t);return(A==="data"||A==="readable")&&(this[Jr]=this.listenerCount(
"data")>0||this.listenerCount("readable")>0),r}removeListener(A,...t){return this.off(A,...t)}push(A){return this[pA]&&A!==null?(EQ(this[pA],A),this[Jr]?super.push(
A):!0):super.push(A)}async text(){return xr(this,"text")}async json(){return xr(this,"json")}async blob(){return xr(this,"blob")}async bytes(){return xr(this,"b\
ytes")}async arrayBuffer(){return xr(this,"arrayBuffer")}async formData(){throw new z0}get bodyUsed(){return Pc.isDisturbed(this)}get body(){return this[Ne]||(this[Ne]=
X0(this),this[pA]&&(this[Ne].getReader(),Wc(this[Ne].locked))),this[Ne]}async dump(A){let t=Number.isFinite(A?.limit)?A.limit:131072,r=A?.signal;if(r!=null&&(typeof r!=
"object"||!("aborted"in r)))throw new K0("signal must be an AbortSignal");return r?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise((s,n)=>{
this[Vc]>t&&this.destroy(new gQ);let i=()=>{this.destroy(r.reason??new gQ)};r?.addEventListener("abort",i),this.on("close",function(){r?.removeEventListener("ab\
ort",i),r?.aborted?n(r.reason??new gQ):s(null)}).on("error",_0).on("data",function(o){t-=o.length,t<=0&&this.destroy()}).resume()})}};function j0(e){return e[Ne]&&
e[Ne].locked===!0||e[pA]}function $0(e){return Pc.isDisturbed(e)||j0(e)}async function xr(e,A){return Wc(!e[pA]),new Promise((t,r)=>{if($0(e)){let s=e._readableState;
s.destroyed&&s.closeEmitted===!1?e.on("error",n=>{r(n)}).on("close",()=>{r(new TypeError("unusable"))}):r(s.errored??new TypeError("unusable"))}else queueMicrotask(
()=>{e[pA]={type:A,stream:e,resolve:t,reject:r,length:0,body:[]},e.on("error",function(s){cQ(this[pA],s)}).on("close",function(){this[pA].body!==null&&cQ(this[pA],
new Oc)}),Ak(e[pA])})})}function Ak(e){if(e.body===null)return;let{_readableState:A}=e.stream;if(A.bufferIndex){let t=A.bufferIndex,r=A.buffer.length;for(let s=t;s<
r;s++)EQ(e,A.buffer[s])}else for(let t of A.buffer)EQ(e,t);for(A.endEmitted?qc(this[pA]):e.stream.on("end",function(){qc(this[pA])}),e.stream.resume();e.stream.
read()!=null;);}function BQ(e,A){if(e.length===0||A===0)return"";let t=e.length===1?e[0]:Buffer.concat(e,A),r=t.length,s=r>2&&t[0]===239&&t[1]===187&&t[2]===191?
3:0;return t.utf8Slice(s,r)}function vc(e,A){if(e.length===0||A===0)return new Uint8Array(0);if(e.length===1)return new Uint8Array(e[0]);let t=new Uint8Array(Buffer.
allocUnsafeSlow(A).buffer),r=0;for(let s=0;s<e.length;++s){let n=e[s];t.set(n,r),r+=n.length}return t}function qc(e){let{type:A,body:t,resolve:r,stream:s,length:n}=e;
try{A==="text"?r(BQ(t,n)):A==="json"?r(JSON.parse(BQ(t,n))):A==="arrayBuffer"?r(vc(t,n).buffer):A==="blob"?r(new Blob(t,{type:s[Zc]})):A==="bytes"&&r(vc(t,n)),cQ(
e)}catch(i){s.destroy(i)}}function EQ(e,A){e.length+=A.length,e.body.push(A)}function cQ(e,A){e.body!==null&&(A?e.reject(A):e.resolve(),e.type=null,e.stream=null,
e.resolve=null,e.reject=null,e.length=0,e.body=null)}zc.exports={Readable:aQ,chunksDecode:BQ}});var CQ=u((OU,$c)=>{var ek=l("node:assert"),{ResponseStatusCodeError:Kc}=J(),{chunksDecode:Xc}=IQ(),tk=128*1024;async function rk({callback:e,body:A,contentType:t,
statusCode:r,statusMessage:s,headers:n}){ek(A);let i=[],o=0;try{for await(let a of A)if(i.push(a),o+=a.length,o>tk){i=[],o=0;break}}catch{i=[],o=0}let Q=`Respon\
se status code ${r}${s?`: ${s}`:""}`;if(r===204||!t||!o){queueMicrotask(()=>e(new Kc(Q,r,n)));return}let g=Error.stackTraceLimit;Error.stackTraceLimit=0;let B;try{
_c(t)?B=JSON.parse(Xc(i,o)):jc(t)&&(B=Xc(i,o))}catch{}finally{Error.stackTraceLimit=g}queueMicrotask(()=>e(new Kc(Q,r,n,B)))}var _c=e=>e.length>15&&e[11]==="/"&&
e[0]==="a"&&e[1]==="p"&&e[2]==="p"&&e[3]==="l"&&e[4]==="i"&&e[5]==="c"&&e[6]==="a"&&e[7]==="t"&&e[8]==="i"&&e[9]==="o"&&e[10]==="n"&&e[12]==="j"&&e[13]==="s"&&e[14]===
"o"&&e[15]==="n",jc=e=>e.length>4&&e[4]==="/"&&e[0]==="t"&&e[1]==="e"&&e[2]==="x"&&e[3]==="t";$c.exports={getResolveErrorBodyCallback:rk,isContentTypeApplicationJson:_c,
isContentTypeText:jc}});var tI=u((PU,lQ)=>{"use strict";var sk=l("node:assert"),{Readable:nk}=IQ(),{InvalidArgumentError:Jt,RequestAbortedError:AI}=J(),FA=L(),{getResolveErrorBodyCallback:ik}=CQ(),
{AsyncResource:ok}=l("node:async_hooks"),En=class extends ok{constructor(A,t){if(!A||typeof A!="object")throw new Jt("invalid opts");let{signal:r,method:s,opaque:n,
body:i,onInfo:o,responseHeaders:Q,throwOnError:g,highWaterMark:B}=A;try{if(typeof t!="function")throw new Jt("invalid callback");if(B&&(typeof B!="number"||B<0))
throw new Jt("invalid highWaterMark");if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Jt("signal must be an EventEmitter or Event\
Target");if(s==="CONNECT")throw new Jt("invalid method");if(o&&typeof o!="function")throw new Jt("invalid onInfo callback");super("UNDICI_REQUEST")}catch(a){throw FA.
isStream(i)&&FA.destroy(i.on("error",FA.nop),a),a}this.method=s,this.responseHeaders=Q||null,this.opaque=n||null,this.callback=t,this.res=null,this.abort=null,this.
body=i,this.trailers={},this.context=null,this.onInfo=o||null,this.throwOnError=g,this.highWaterMark=B,this.signal=r,this.reason=null,this.removeAbortListener=null,
FA.isStream(i)&&i.on("error",a=>{this.onError(a)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new AI:this.removeAbortListener=FA.addAbortListener(
this.signal,()=>{this.reason=this.signal.reason??new AI,this.res?FA.destroy(this.res.on("error",FA.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&
(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(A,t){if(this.reason){A(this.reason);return}
sk(this.callback),this.abort=A,this.context=t}onHeaders(A,t,r,s){let{callback:n,opaque:i,abort:o,context:Q,responseHeaders:g,highWaterMark:B}=this,a=g==="raw"?FA.
parseRawHeaders(t):FA.parseHeaders(t);if(A<200){this.onInfo&&this.onInfo({statusCode:A,headers:a});return}let E=g==="raw"?FA.parseHeaders(t):a,C=E["content-type"],
I=E["content-length"],h=new nk({resume:r,abort:o,contentType:C,contentLength:this.method!=="HEAD"&&I?Number(I):null,highWaterMark:B});this.removeAbortListener&&
h.on("close",this.removeAbortListener),this.callback=null,this.res=h,n!==null&&(this.throwOnError&&A>=400?this.runInAsyncScope(ik,null,{callback:n,body:h,contentType:C,
statusCode:A,statusMessage:s,headers:a}):this.runInAsyncScope(n,null,null,{statusCode:A,headers:a,trailers:this.trailers,opaque:i,body:h,context:Q}))}onData(A){
return this.res.push(A)}onComplete(A){FA.parseHeaders(A,this.trailers),this.res.push(null)}onError(A){let{res:t,callback:r,body:s,opaque:n}=this;r&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(r,null,A,{opaque:n})})),t&&(this.res=null,queueMicrotask(()=>{FA.destroy(t,A)})),s&&(this.body=null,FA.destroy(s,A)),
this.removeAbortListener&&(t?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}};function eI(e,A){if(A===void 0)return new Promise(
(t,r)=>{eI.call(this,e,(s,n)=>s?r(s):t(n))});try{this.dispatch(e,new En(e,A))}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}
lQ.exports=eI;lQ.exports.RequestHandler=En});var Hr=u((ZU,nI)=>{var{addAbortListener:Qk}=L(),{RequestAbortedError:gk}=J(),xt=Symbol("kListener"),ee=Symbol("kSignal");function rI(e){e.abort?e.abort(e[ee]?.reason):
e.reason=e[ee]?.reason??new gk,sI(e)}function ak(e,A){if(e.reason=null,e[ee]=null,e[xt]=null,!!A){if(A.aborted){rI(e);return}e[ee]=A,e[xt]=()=>{rI(e)},Qk(e[ee],
e[xt])}}function sI(e){e[ee]&&("removeEventListener"in e[ee]?e[ee].removeEventListener("abort",e[xt]):e[ee].removeListener("abort",e[xt]),e[ee]=null,e[xt]=null)}
nI.exports={addSignal:ak,removeSignal:sI}});var gI=u((zU,QI)=>{"use strict";var Bk=l("node:assert"),{finished:Ek,PassThrough:ck}=l("node:stream"),{InvalidArgumentError:Ht,InvalidReturnValueError:Ik}=J(),qA=L(),
{getResolveErrorBodyCallback:Ck}=CQ(),{AsyncResource:lk}=l("node:async_hooks"),{addSignal:hk,removeSignal:iI}=Hr(),hQ=class extends lk{constructor(A,t,r){if(!A||
typeof A!="object")throw new Ht("invalid opts");let{signal:s,method:n,opaque:i,body:o,onInfo:Q,responseHeaders:g,throwOnError:B}=A;try{if(typeof r!="function")throw new Ht(
"invalid callback");if(typeof t!="function")throw new Ht("invalid factory");if(s&&typeof s.on!="function"&&typeof s.addEventListener!="function")throw new Ht("s\
ignal must be an EventEmitter or EventTarget");if(n==="CONNECT")throw new Ht("invalid method");if(Q&&typeof Q!="function")throw new Ht("invalid onInfo callback");
super("UNDICI_STREAM")}catch(a){throw qA.isStream(o)&&qA.destroy(o.on("error",qA.nop),a),a}this.responseHeaders=g||null,this.opaque=i||null,this.factory=t,this.
callback=r,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=o,this.onInfo=Q||null,this.throwOnError=B||!1,qA.isStream(o)&&o.on("erro\
r",a=>{this.onError(a)}),hk(this,s)}onConnect(A,t){if(this.reason){A(this.reason);return}Bk(this.callback),this.abort=A,this.context=t}onHeaders(A,t,r,s){let{factory:n,
opaque:i,context:o,callback:Q,responseHeaders:g}=this,B=g==="raw"?qA.parseRawHeaders(t):qA.parseHeaders(t);if(A<200){this.onInfo&&this.onInfo({statusCode:A,headers:B});
return}this.factory=null;let a;if(this.throwOnError&&A>=400){let I=(g==="raw"?qA.parseHeaders(t):B)["content-type"];a=new ck,this.callback=null,this.runInAsyncScope(
Ck,null,{callback:Q,body:a,contentType:I,statusCode:A,statusMessage:s,headers:B})}else{if(n===null)return;if(a=this.runInAsyncScope(n,null,{statusCode:A,headers:B,
opaque:i,context:o}),!a||typeof a.write!="function"||typeof a.end!="function"||typeof a.on!="function")throw new Ik("expected Writable");Ek(a,{readable:!1},C=>{
let{callback:I,res:h,opaque:f,trailers:c,abort:y}=this;this.res=null,(C||!h.readable)&&qA.destroy(h,C),this.callback=null,this.runInAsyncScope(I,null,C||null,{opaque:f,
trailers:c}),C&&y()})}return a.on("drain",r),this.res=a,(a.writableNeedDrain!==void 0?a.writableNeedDrain:a._writableState?.needDrain)!==!0}onData(A){let{res:t}=this;
return t?t.write(A):!0}onComplete(A){let{res:t}=this;iI(this),t&&(this.trailers=qA.parseHeaders(A),t.end())}onError(A){let{res:t,callback:r,opaque:s,body:n}=this;
iI(this),this.factory=null,t?(this.res=null,qA.destroy(t,A)):r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,A,{opaque:s})})),n&&(this.body=
null,qA.destroy(n,A))}};function oI(e,A,t){if(t===void 0)return new Promise((r,s)=>{oI.call(this,e,A,(n,i)=>n?s(n):r(i))});try{this.dispatch(e,new hQ(e,A,t))}catch(r){
if(typeof t!="function")throw r;let s=e?.opaque;queueMicrotask(()=>t(r,{opaque:s}))}}QI.exports=oI});var cI=u((KU,EI)=>{"use strict";var{Readable:BI,Duplex:uk,PassThrough:dk}=l("node:stream"),{InvalidArgumentError:Vr,InvalidReturnValueError:fk,RequestAbortedError:uQ}=J(),
YA=L(),{AsyncResource:wk}=l("node:async_hooks"),{addSignal:yk,removeSignal:Dk}=Hr(),aI=l("node:assert"),Vt=Symbol("resume"),dQ=class extends BI{constructor(){super(
{autoDestroy:!0}),this[Vt]=null}_read(){let{[Vt]:A}=this;A&&(this[Vt]=null,A())}_destroy(A,t){this._read(),t(A)}},fQ=class extends BI{constructor(A){super({autoDestroy:!0}),
this[Vt]=A}_read(){this[Vt]()}_destroy(A,t){!A&&!this._readableState.endEmitted&&(A=new uQ),t(A)}},wQ=class extends wk{constructor(A,t){if(!A||typeof A!="object")
throw new Vr("invalid opts");if(typeof t!="function")throw new Vr("invalid handler");let{signal:r,method:s,opaque:n,onInfo:i,responseHeaders:o}=A;if(r&&typeof r.
on!="function"&&typeof r.addEventListener!="function")throw new Vr("signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new Vr("invalid metho\
d");if(i&&typeof i!="function")throw new Vr("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=n||null,this.responseHeaders=o||null,this.handler=t,
this.abort=null,this.context=null,this.onInfo=i||null,this.req=new dQ().on("error",YA.nop),this.ret=new uk({readableObjectMode:A.objectMode,autoDestroy:!0,read:()=>{
let{body:Q}=this;Q?.resume&&Q.resume()},write:(Q,g,B)=>{let{req:a}=this;a.push(Q,g)||a._readableState.destroyed?B():a[Vt]=B},destroy:(Q,g)=>{let{body:B,req:a,res:E,
ret:C,abort:I}=this;!Q&&!C._readableState.endEmitted&&(Q=new uQ),I&&Q&&I(),YA.destroy(B,Q),YA.destroy(a,Q),YA.destroy(E,Q),Dk(this),g(Q)}}).on("prefinish",()=>{
let{req:Q}=this;Q.push(null)}),this.res=null,yk(this,r)}onConnect(A,t){let{ret:r,res:s}=this;if(this.reason){A(this.reason);return}aI(!s,"pipeline cannot be ret\
ried"),aI(!r.destroyed),this.abort=A,this.context=t}onHeaders(A,t,r){let{opaque:s,handler:n,context:i}=this;if(A<200){if(this.onInfo){let Q=this.responseHeaders===
"raw"?YA.parseRawHeaders(t):YA.parseHeaders(t);this.onInfo({statusCode:A,headers:Q})}return}this.res=new fQ(r);let o;try{this.handler=null;let Q=this.responseHeaders===
"raw"?YA.parseRawHeaders(t):YA.parseHeaders(t);o=this.runInAsyncScope(n,null,{statusCode:A,headers:Q,opaque:s,body:this.res,context:i})}catch(Q){throw this.res.
on("error",YA.nop),Q}if(!o||typeof o.on!="function")throw new fk("expected Readable");o.on("data",Q=>{let{ret:g,body:B}=this;!g.push(Q)&&B.pause&&B.pause()}).on(
"error",Q=>{let{ret:g}=this;YA.destroy(g,Q)}).on("end",()=>{let{ret:Q}=this;Q.push(null)}).on("close",()=>{let{ret:Q}=this;Q._readableState.ended||YA.destroy(Q,
new uQ)}),this.body=o}onData(A){let{res:t}=this;return t.push(A)}onComplete(A){let{res:t}=this;t.push(null)}onError(A){let{ret:t}=this;this.handler=null,YA.destroy(
t,A)}};function kk(e,A){try{let t=new wQ(e,A);return this.dispatch({...e,body:t.req},t),t.ret}catch(t){return new dk().destroy(t)}}EI.exports=kk});var dI=u((XU,uI)=>{"use strict";var{InvalidArgumentError:yQ,SocketError:pk}=J(),{AsyncResource:Fk}=l("node:async_hooks"),II=L(),{addSignal:Rk,removeSignal:CI}=Hr(),
lI=l("node:assert"),DQ=class extends Fk{constructor(A,t){if(!A||typeof A!="object")throw new yQ("invalid opts");if(typeof t!="function")throw new yQ("invalid ca\
llback");let{signal:r,opaque:s,responseHeaders:n}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new yQ("signal must be an EventEm\
itter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=n||null,this.opaque=s||null,this.callback=t,this.abort=null,this.context=null,Rk(this,r)}onConnect(A,t){
if(this.reason){A(this.reason);return}lI(this.callback),this.abort=A,this.context=null}onHeaders(){throw new pk("bad upgrade",null)}onUpgrade(A,t,r){lI(A===101);
let{callback:s,opaque:n,context:i}=this;CI(this),this.callback=null;let o=this.responseHeaders==="raw"?II.parseRawHeaders(t):II.parseHeaders(t);this.runInAsyncScope(
s,null,null,{headers:o,socket:r,opaque:n,context:i})}onError(A){let{callback:t,opaque:r}=this;CI(this),t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
t,null,A,{opaque:r})}))}};function hI(e,A){if(A===void 0)return new Promise((t,r)=>{hI.call(this,e,(s,n)=>s?r(s):t(n))});try{let t=new DQ(e,A);this.dispatch({...e,
method:e.method||"GET",upgrade:e.protocol||"Websocket"},t)}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}uI.exports=
hI});var kI=u((_U,DI)=>{"use strict";var Nk=l("node:assert"),{AsyncResource:mk}=l("node:async_hooks"),{InvalidArgumentError:kQ,SocketError:Sk}=J(),fI=L(),{addSignal:Uk,
removeSignal:wI}=Hr(),pQ=class extends mk{constructor(A,t){if(!A||typeof A!="object")throw new kQ("invalid opts");if(typeof t!="function")throw new kQ("invalid \
callback");let{signal:r,opaque:s,responseHeaders:n}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new kQ("signal must be an Event\
Emitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=s||null,this.responseHeaders=n||null,this.callback=t,this.abort=null,Uk(this,r)}onConnect(A,t){if(this.
reason){A(this.reason);return}Nk(this.callback),this.abort=A,this.context=t}onHeaders(){throw new Sk("bad connect",null)}onUpgrade(A,t,r){let{callback:s,opaque:n,
context:i}=this;wI(this),this.callback=null;let o=t;o!=null&&(o=this.responseHeaders==="raw"?fI.parseRawHeaders(t):fI.parseHeaders(t)),this.runInAsyncScope(s,null,
null,{statusCode:A,headers:o,socket:r,opaque:n,context:i})}onError(A){let{callback:t,opaque:r}=this;wI(this),t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
t,null,A,{opaque:r})}))}};function yI(e,A){if(A===void 0)return new Promise((t,r)=>{yI.call(this,e,(s,n)=>s?r(s):t(n))});try{let t=new pQ(e,A);this.dispatch({...e,
method:"CONNECT"},t)}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}DI.exports=yI});var pI=u((jU,vt)=>{"use strict";vt.exports.request=tI();vt.exports.stream=gI();vt.exports.pipeline=cI();vt.exports.upgrade=dI();vt.exports.connect=kI()});var RQ=u(($U,RI)=>{"use strict";var{UndiciError:Mk}=J(),FI=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED"),FQ=class e extends Mk{constructor(A){super(A),
Error.captureStackTrace(this,e),this.name="MockNotMatchedError",this.message=A||"The request does not match any registered mock dispatches",this.code="UND_MOCK_\
ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](A){return A&&A[FI]===!0}[FI]=!0};RI.exports={MockNotMatchedError:FQ}});var qt=u((AM,NI)=>{"use strict";NI.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol(
"dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol(
"mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol(
"original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),
kConnected:Symbol("connected")}});var vr=u((eM,xI)=>{"use strict";var{MockNotMatchedError:At}=RQ(),{kDispatches:cn,kMockAgent:bk,kOriginalDispatch:Lk,kOrigin:Tk,kGetNetConnect:Yk}=qt(),{buildURL:Gk}=L(),
{STATUS_CODES:Jk}=l("node:http"),{types:{isPromise:xk}}=l("node:util");function Ee(e,A){return typeof e=="string"?e===A:e instanceof RegExp?e.test(A):typeof e==
"function"?e(A)===!0:!1}function SI(e){return Object.fromEntries(Object.entries(e).map(([A,t])=>[A.toLocaleLowerCase(),t]))}function UI(e,A){if(Array.isArray(e)){
for(let t=0;t<e.length;t+=2)if(e[t].toLocaleLowerCase()===A.toLocaleLowerCase())return e[t+1];return}else return typeof e.get=="function"?e.get(A):SI(e)[A.toLocaleLowerCase()]}
function SQ(e){let A=e.slice(),t=[];for(let r=0;r<A.length;r+=2)t.push([A[r],A[r+1]]);return Object.fromEntries(t)}function MI(e,A){if(typeof e.headers=="functi\
on")return Array.isArray(A)&&(A=SQ(A)),e.headers(A?SI(A):{});if(typeof e.headers>"u")return!0;if(typeof A!="object"||typeof e.headers!="object")return!1;for(let[
t,r]of Object.entries(e.headers)){let s=UI(A,t);if(!Ee(r,s))return!1}return!0}function mI(e){if(typeof e!="string")return e;let A=e.split("?");if(A.length!==2)return e;
let t=new URLSearchParams(A.pop());return t.sort(),[...A,t.toString()].join("?")}function Hk(e,{path:A,method:t,body:r,headers:s}){let n=Ee(e.path,A),i=Ee(e.method,
t),o=typeof e.body<"u"?Ee(e.body,r):!0,Q=MI(e,s);return n&&i&&o&&Q}function bI(e){return Buffer.isBuffer(e)||e instanceof Uint8Array||e instanceof ArrayBuffer?e:
typeof e=="object"?JSON.stringify(e):e.toString()}function LI(e,A){let t=A.query?Gk(A.path,A.query):A.path,r=typeof t=="string"?mI(t):t,s=e.filter(({consumed:n})=>!n).
filter(({path:n})=>Ee(mI(n),r));if(s.length===0)throw new At(`Mock dispatch not matched for path '${r}'`);if(s=s.filter(({method:n})=>Ee(n,A.method)),s.length===
0)throw new At(`Mock dispatch not matched for method '${A.method}' on path '${r}'`);if(s=s.filter(({body:n})=>typeof n<"u"?Ee(n,A.body):!0),s.length===0)throw new At(
`Mock dispatch not matched for body '${A.body}' on path '${r}'`);if(s=s.filter(n=>MI(n,A.headers)),s.length===0){let n=typeof A.headers=="object"?JSON.stringify(
A.headers):A.headers;throw new At(`Mock dispatch not matched for headers '${n}' on path '${r}'`)}return s[0]}function Vk(e,A,t){let r={timesInvoked:0,times:1,persist:!1,
consumed:!1},s=typeof t=="function"?{callback:t}:{...t},n={...r,...A,pending:!0,data:{error:null,...s}};return e.push(n),n}function NQ(e,A){let t=e.findIndex(r=>r.
consumed?Hk(r,A):!1);t!==-1&&e.splice(t,1)}function TI(e){let{path:A,method:t,body:r,headers:s,query:n}=e;return{path:A,method:t,body:r,headers:s,query:n}}function mQ(e){
let A=Object.keys(e),t=[];for(let r=0;r<A.length;++r){let s=A[r],n=e[s],i=Buffer.from(`${s}`);if(Array.isArray(n))for(let o=0;o<n.length;++o)t.push(i,Buffer.from(
`${n[o]}`));else t.push(i,Buffer.from(`${n}`))}return t}function YI(e){return Jk[e]||"unknown"}async function vk(e){let A=[];for await(let t of e)A.push(t);return Buffer.
concat(A).toString("utf8")}function GI(e,A){let t=TI(e),r=LI(this[cn],t);r.timesInvoked++,r.data.callback&&(r.data={...r.data,...r.data.callback(e)});let{data:{
statusCode:s,data:n,headers:i,trailers:o,error:Q},delay:g,persist:B}=r,{timesInvoked:a,times:E}=r;if(r.consumed=!B&&a>=E,r.pending=a<E,Q!==null)return NQ(this[cn],
t),A.onError(Q),!0;typeof g=="number"&&g>0?setTimeout(()=>{C(this[cn])},g):C(this[cn]);function C(h,f=n){let c=Array.isArray(e.headers)?SQ(e.headers):e.headers,
y=typeof f=="function"?f({...e,headers:c}):f;if(xk(y)){y.then(P=>C(h,P));return}let R=bI(y),D=mQ(i),x=mQ(o);A.onConnect?.(P=>A.onError(P),null),A.onHeaders?.(s,
D,I,YI(s)),A.onData?.(Buffer.from(R)),A.onComplete?.(x),NQ(h,t)}function I(){}return!0}function qk(){let e=this[bk],A=this[Tk],t=this[Lk];return function(s,n){if(e.
isMockActive)try{GI.call(this,s,n)}catch(i){if(i instanceof At){let o=e[Yk]();if(o===!1)throw new At(`${i.message}: subsequent request to origin ${A} was not al\
lowed (net.connect disabled)`);if(JI(o,A))t.call(this,s,n);else throw new At(`${i.message}: subsequent request to origin ${A} was not allowed (net.connect is no\
t enabled for this origin)`)}else throw i}else t.call(this,s,n)}}function JI(e,A){let t=new URL(A);return e===!0?!0:!!(Array.isArray(e)&&e.some(r=>Ee(r,t.host)))}
function Wk(e){if(e){let{agent:A,...t}=e;return t}}xI.exports={getResponseData:bI,getMockDispatch:LI,addMockDispatch:Vk,deleteMockDispatch:NQ,buildKey:TI,generateKeyValues:mQ,
matchValue:Ee,getResponse:vk,getStatusText:YI,mockDispatch:GI,buildMockDispatch:qk,checkNetConnect:JI,buildMockOptions:Wk,getHeaderByName:UI,buildHeadersFromArray:SQ}});var GQ=u((tM,YQ)=>{"use strict";var{getResponseData:Ok,buildKey:Pk,addMockDispatch:UQ}=vr(),{kDispatches:In,kDispatchKey:Cn,kDefaultHeaders:MQ,kDefaultTrailers:bQ,
kContentLength:LQ,kMockDispatch:ln}=qt(),{InvalidArgumentError:te}=J(),{buildURL:Zk}=L(),Wt=class{constructor(A){this[ln]=A}delay(A){if(typeof A!="number"||!Number.
isInteger(A)||A<=0)throw new te("waitInMs must be a valid integer > 0");return this[ln].delay=A,this}persist(){return this[ln].persist=!0,this}times(A){if(typeof A!=
"number"||!Number.isInteger(A)||A<=0)throw new te("repeatTimes must be a valid integer > 0");return this[ln].times=A,this}},TQ=class{constructor(A,t){if(typeof A!=
"object")throw new te("opts must be an object");if(typeof A.path>"u")throw new te("opts.path must be defined");if(typeof A.method>"u"&&(A.method="GET"),typeof A.
path=="string")if(A.query)A.path=Zk(A.path,A.query);else{let r=new URL(A.path,"data://");A.path=r.pathname+r.search}typeof A.method=="string"&&(A.method=A.method.
toUpperCase()),this[Cn]=Pk(A),this[In]=t,this[MQ]={},this[bQ]={},this[LQ]=!1}createMockScopeDispatchData({statusCode:A,data:t,responseOptions:r}){let s=Ok(t),n=this[LQ]?
{"content-length":s.length}:{},i={...this[MQ],...n,...r.headers},o={...this[bQ],...r.trailers};return{statusCode:A,data:t,headers:i,trailers:o}}validateReplyParameters(A){
if(typeof A.statusCode>"u")throw new te("statusCode must be defined");if(typeof A.responseOptions!="object"||A.responseOptions===null)throw new te("responseOpti\
ons must be an object")}reply(A){if(typeof A=="function"){let n=o=>{let Q=A(o);if(typeof Q!="object"||Q===null)throw new te("reply options callback must return \
an object");let g={data:"",responseOptions:{},...Q};return this.validateReplyParameters(g),{...this.createMockScopeDispatchData(g)}},i=UQ(this[In],this[Cn],n);return new Wt(
i)}let t={statusCode:A,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(t);let r=this.
createMockScopeDispatchData(t),s=UQ(this[In],this[Cn],r);return new Wt(s)}replyWithError(A){if(typeof A>"u")throw new te("error must be defined");let t=UQ(this[In],
this[Cn],{error:A});return new Wt(t)}defaultReplyHeaders(A){if(typeof A>"u")throw new te("headers must be defined");return this[MQ]=A,this}defaultReplyTrailers(A){
if(typeof A>"u")throw new te("trailers must be defined");return this[bQ]=A,this}replyContentLength(){return this[LQ]=!0,this}};YQ.exports.MockInterceptor=TQ;YQ.
exports.MockScope=Wt});var HQ=u((rM,PI)=>{"use strict";var{promisify:zk}=l("node:util"),Kk=Lt(),{buildMockDispatch:Xk}=vr(),{kDispatches:HI,kMockAgent:VI,kClose:vI,kOriginalClose:qI,kOrigin:WI,
kOriginalDispatch:_k,kConnected:JQ}=qt(),{MockInterceptor:jk}=GQ(),OI=X(),{InvalidArgumentError:$k}=J(),xQ=class extends Kk{constructor(A,t){if(super(A,t),!t||!t.
agent||typeof t.agent.dispatch!="function")throw new $k("Argument opts.agent must implement Agent");this[VI]=t.agent,this[WI]=A,this[HI]=[],this[JQ]=1,this[_k]=
this.dispatch,this[qI]=this.close.bind(this),this.dispatch=Xk.call(this),this.close=this[vI]}get[OI.kConnected](){return this[JQ]}intercept(A){return new jk(A,this[HI])}async[vI](){
await zk(this[qI])(),this[JQ]=0,this[VI][OI.kClients].delete(this[WI])}};PI.exports=xQ});var qQ=u((sM,$I)=>{"use strict";var{promisify:Ap}=l("node:util"),ep=Tt(),{buildMockDispatch:tp}=vr(),{kDispatches:ZI,kMockAgent:zI,kClose:KI,kOriginalClose:XI,kOrigin:_I,
kOriginalDispatch:rp,kConnected:VQ}=qt(),{MockInterceptor:sp}=GQ(),jI=X(),{InvalidArgumentError:np}=J(),vQ=class extends ep{constructor(A,t){if(super(A,t),!t||!t.
agent||typeof t.agent.dispatch!="function")throw new np("Argument opts.agent must implement Agent");this[zI]=t.agent,this[_I]=A,this[ZI]=[],this[VQ]=1,this[rp]=
this.dispatch,this[XI]=this.close.bind(this),this.dispatch=tp.call(this),this.close=this[KI]}get[jI.kConnected](){return this[VQ]}intercept(A){return new sp(A,this[ZI])}async[KI](){
await Ap(this[XI])(),this[VQ]=0,this[zI][jI.kClients].delete(this[_I])}};$I.exports=vQ});var eC=u((iM,AC)=>{"use strict";var ip={pronoun:"it",is:"is",was:"was",this:"this"},op={pronoun:"they",is:"are",was:"were",this:"these"};AC.exports=class{constructor(A,t){
this.singular=A,this.plural=t}pluralize(A){let t=A===1,r=t?ip:op,s=t?this.singular:this.plural;return{...r,count:A,noun:s}}}});var rC=u((QM,tC)=>{"use strict";var{Transform:Qp}=l("node:stream"),{Console:gp}=l("node:console"),ap=process.versions.icu?"✅":"Y ",Bp=process.versions.icu?"❌":
"N ";tC.exports=class{constructor({disableColors:A}={}){this.transform=new Qp({transform(t,r,s){s(null,t)}}),this.logger=new gp({stdout:this.transform,inspectOptions:{
colors:!A&&!process.env.CI}})}format(A){let t=A.map(({method:r,path:s,data:{statusCode:n},persist:i,times:o,timesInvoked:Q,origin:g})=>({Method:r,Origin:g,Path:s,
"Status code":n,Persistent:i?ap:Bp,Invocations:Q,Remaining:i?1/0:o-Q}));return this.logger.table(t),this.transform.read().toString()}}});var oC=u((gM,iC)=>{"use strict";var{kClients:et}=X(),Ep=Yt(),{kAgent:WQ,kMockAgentSet:hn,kMockAgentGet:sC,kDispatches:OQ,kIsMockActive:un,kNetConnect:tt,kGetNetConnect:cp,
kOptions:dn,kFactory:fn}=qt(),Ip=HQ(),Cp=qQ(),{matchValue:lp,buildMockOptions:hp}=vr(),{InvalidArgumentError:nC,UndiciError:up}=J(),dp=Br(),fp=eC(),wp=rC(),PQ=class extends dp{constructor(A){
if(super(A),this[tt]=!0,this[un]=!0,A?.agent&&typeof A.agent.dispatch!="function")throw new nC("Argument opts.agent must implement Agent");let t=A?.agent?A.agent:
new Ep(A);this[WQ]=t,this[et]=t[et],this[dn]=hp(A)}get(A){let t=this[sC](A);return t||(t=this[fn](A),this[hn](A,t)),t}dispatch(A,t){return this.get(A.origin),this[WQ].
dispatch(A,t)}async close(){await this[WQ].close(),this[et].clear()}deactivate(){this[un]=!1}activate(){this[un]=!0}enableNetConnect(A){if(typeof A=="string"||typeof A==
"function"||A instanceof RegExp)Array.isArray(this[tt])?this[tt].push(A):this[tt]=[A];else if(typeof A>"u")this[tt]=!0;else throw new nC("Unsupported matcher. M\
ust be one of String|Function|RegExp.")}disableNetConnect(){this[tt]=!1}get isMockActive(){return this[un]}[hn](A,t){this[et].set(A,t)}[fn](A){let t=Object.assign(
{agent:this},this[dn]);return this[dn]&&this[dn].connections===1?new Ip(A,t):new Cp(A,t)}[sC](A){let t=this[et].get(A);if(t)return t;if(typeof A!="string"){let r=this[fn](
"http://localhost:9999");return this[hn](A,r),r}for(let[r,s]of Array.from(this[et]))if(s&&typeof r!="string"&&lp(r,A)){let n=this[fn](A);return this[hn](A,n),n[OQ]=
s[OQ],n}}[cp](){return this[tt]}pendingInterceptors(){let A=this[et];return Array.from(A.entries()).flatMap(([t,r])=>r[OQ].map(s=>({...s,origin:t}))).filter(({pending:t})=>t)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:A=new wp}={}){let t=this.pendingInterceptors();if(t.length===0)return;let r=new fp("interceptor","interceptors").pluralize(t.length);
throw new up(`
${r.count} ${r.noun} ${r.is} pending:

${A.format(t)}
`.trim())}};iC.exports=PQ});var qr=u((aM,BC)=>{"use strict";var QC=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:yp}=J(),Dp=Yt();aC()===void 0&&gC(new Dp);function gC(e){if(!e||
typeof e.dispatch!="function")throw new yp("Argument agent must implement Agent");Object.defineProperty(globalThis,QC,{value:e,writable:!0,enumerable:!1,configurable:!1})}
function aC(){return globalThis[QC]}BC.exports={setGlobalDispatcher:gC,getGlobalDispatcher:aC}});var wn=u((EM,EC)=>{"use strict";EC.exports=class{#A;constructor(A){if(typeof A!="object"||A===null)throw new TypeError("handler must be an object");this.#A=A}onConnect(...A){
return this.#A.onConnect?.(...A)}onError(...A){return this.#A.onError?.(...A)}onUpgrade(...A){return this.#A.onUpgrade?.(...A)}onResponseStarted(...A){return this.#A.
onResponseStarted?.(...A)}onHeaders(...A){return this.#A.onHeaders?.(...A)}onData(...A){return this.#A.onData?.(...A)}onComplete(...A){return this.#A.onComplete?.(
...A)}onBodySent(...A){return this.#A.onBodySent?.(...A)}}});var IC=u((cM,cC)=>{"use strict";var kp=$s();cC.exports=e=>{let A=e?.maxRedirections;return t=>function(s,n){let{maxRedirections:i=A,...o}=s;if(!i)return t(s,n);
let Q=new kp(t,i,s,n);return t(o,Q)}}});var lC=u((IM,CC)=>{"use strict";var pp=Bn();CC.exports=e=>A=>function(r,s){return A(r,new pp({...r,retryOptions:{...e,...r.retryOptions}},{handler:s,dispatch:A}))}});var uC=u((CM,hC)=>{"use strict";var Fp=L(),{InvalidArgumentError:Rp,RequestAbortedError:Np}=J(),mp=wn(),ZQ=class extends mp{#A=1024*1024;#e=null;#t=!1;#s=!1;#n=0;#r=null;#i=null;constructor({
maxSize:A},t){if(super(t),A!=null&&(!Number.isFinite(A)||A<1))throw new Rp("maxSize must be a number greater than 0");this.#A=A??this.#A,this.#i=t}onConnect(A){
this.#e=A,this.#i.onConnect(this.#o.bind(this))}#o(A){this.#s=!0,this.#r=A}onHeaders(A,t,r,s){let i=Fp.parseHeaders(t)["content-length"];if(i!=null&&i>this.#A)throw new Np(
`Response size (${i}) larger than maxSize (${this.#A})`);return this.#s?!0:this.#i.onHeaders(A,t,r,s)}onError(A){this.#t||(A=this.#r??A,this.#i.onError(A))}onData(A){
return this.#n=this.#n+A.length,this.#n>=this.#A&&(this.#t=!0,this.#s?this.#i.onError(this.#r):this.#i.onComplete([])),!0}onComplete(A){if(!this.#t){if(this.#s){
this.#i.onError(this.reason);return}this.#i.onComplete(A)}}};function Sp({maxSize:e}={maxSize:1024*1024}){return A=>function(r,s){let{dumpMaxSize:n=e}=r,i=new ZQ(
{maxSize:n},s);return A(r,i)}}hC.exports=Sp});var wC=u((lM,fC)=>{"use strict";var{isIP:Up}=l("node:net"),{lookup:Mp}=l("node:dns"),bp=wn(),{InvalidArgumentError:Ot,InformationalError:Lp}=J(),dC=Math.pow(2,31)-
1,zQ=class{#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(A){this.#A=A.maxTTL,this.#e=A.maxItems,this.dualStack=A.dualStack,this.
affinity=A.affinity,this.lookup=A.lookup??this.#s,this.pick=A.pick??this.#n}get full(){return this.#t.size===this.#e}runLookup(A,t,r){let s=this.#t.get(A.hostname);
if(s==null&&this.full){r(null,A.origin);return}let n={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...t.dns,maxTTL:this.#A,
maxItems:this.#e};if(s==null)this.lookup(A,n,(i,o)=>{if(i||o==null||o.length===0){r(i??new Lp("No DNS entries found"));return}this.setRecords(A,o);let Q=this.#t.
get(A.hostname),g=this.pick(A,Q,n.affinity),B;typeof g.port=="number"?B=`:${g.port}`:A.port!==""?B=`:${A.port}`:B="",r(null,`${A.protocol}//${g.family===6?`[${g.
address}]`:g.address}${B}`)});else{let i=this.pick(A,s,n.affinity);if(i==null){this.#t.delete(A.hostname),this.runLookup(A,t,r);return}let o;typeof i.port=="num\
ber"?o=`:${i.port}`:A.port!==""?o=`:${A.port}`:o="",r(null,`${A.protocol}//${i.family===6?`[${i.address}]`:i.address}${o}`)}}#s(A,t,r){Mp(A.hostname,{all:!0,family:this.
dualStack===!1?this.affinity:0,order:"ipv4first"},(s,n)=>{if(s)return r(s);let i=new Map;for(let o of n)i.set(`${o.address}:${o.family}`,o);r(null,i.values())})}#n(A,t,r){
let s=null,{records:n,offset:i}=t,o;if(this.dualStack?(r==null&&(i==null||i===dC?(t.offset=0,r=4):(t.offset++,r=(t.offset&1)===1?6:4)),n[r]!=null&&n[r].ips.length>
0?o=n[r]:o=n[r===4?6:4]):o=n[r],o==null||o.ips.length===0)return s;o.offset==null||o.offset===dC?o.offset=0:o.offset++;let Q=o.offset%o.ips.length;return s=o.ips[Q]??
null,s==null?s:Date.now()-s.timestamp>s.ttl?(o.ips.splice(Q,1),this.pick(A,t,r)):s}setRecords(A,t){let r=Date.now(),s={records:{4:null,6:null}};for(let n of t){
n.timestamp=r,typeof n.ttl=="number"?n.ttl=Math.min(n.ttl,this.#A):n.ttl=this.#A;let i=s.records[n.family]??{ips:[]};i.ips.push(n),s.records[n.family]=i}this.#t.
set(A.hostname,s)}getHandler(A,t){return new KQ(this,A,t)}},KQ=class extends bp{#A=null;#e=null;#t=null;#s=null;#n=null;constructor(A,{origin:t,handler:r,dispatch:s},n){
super(r),this.#n=t,this.#s=r,this.#e={...n},this.#A=A,this.#t=s}onError(A){switch(A.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#A.dualStack){this.#A.runLookup(
this.#n,this.#e,(t,r)=>{if(t)return this.#s.onError(t);let s={...this.#e,origin:r};this.#t(s,this)});return}this.#s.onError(A);return}case"ENOTFOUND":this.#A.deleteRecord(
this.#n);default:this.#s.onError(A);break}}};fC.exports=e=>{if(e?.maxTTL!=null&&(typeof e?.maxTTL!="number"||e?.maxTTL<0))throw new Ot("Invalid maxTTL. Must be \
a positive number");if(e?.maxItems!=null&&(typeof e?.maxItems!="number"||e?.maxItems<1))throw new Ot("Invalid maxItems. Must be a positive number and greater th\
an zero");if(e?.affinity!=null&&e?.affinity!==4&&e?.affinity!==6)throw new Ot("Invalid affinity. Must be either 4 or 6");if(e?.dualStack!=null&&typeof e?.dualStack!=
"boolean")throw new Ot("Invalid dualStack. Must be a boolean");if(e?.lookup!=null&&typeof e?.lookup!="function")throw new Ot("Invalid lookup. Must be a function");
if(e?.pick!=null&&typeof e?.pick!="function")throw new Ot("Invalid pick. Must be a function");let A=e?.dualStack??!0,t;A?t=e?.affinity??null:t=e?.affinity??4;let r={
maxTTL:e?.maxTTL??1e4,lookup:e?.lookup??null,pick:e?.pick??null,dualStack:A,affinity:t,maxItems:e?.maxItems??1/0},s=new zQ(r);return n=>function(o,Q){let g=o.origin.
constructor===URL?o.origin:new URL(o.origin);return Up(g.hostname)!==0?n(o,Q):(s.runLookup(g,o,(B,a)=>{if(B)return Q.onError(B);let E=null;E={...o,servername:g.
hostname,origin:a,headers:{host:g.hostname,...o.headers}},n(E,s.getHandler({origin:g,dispatch:n,handler:Q},o))}),!0)}}});var rt=u((hM,NC)=>{"use strict";var{kConstruct:Tp}=X(),{kEnumerableProperty:Pt}=L(),{iteratorMixin:Yp,isValidHeaderName:Wr,isValidHeaderValue:DC}=DA(),{webidl:G}=gA(),
XQ=l("node:assert"),yn=l("node:util"),rA=Symbol("headers map"),RA=Symbol("headers map sorted");function yC(e){return e===10||e===13||e===9||e===32}function kC(e){
let A=0,t=e.length;for(;t>A&&yC(e.charCodeAt(t-1));)--t;for(;t>A&&yC(e.charCodeAt(A));)++A;return A===0&&t===e.length?e:e.substring(A,t)}function pC(e,A){if(Array.
isArray(A))for(let t=0;t<A.length;++t){let r=A[t];if(r.length!==2)throw G.errors.exception({header:"Headers constructor",message:`expected name/value pair to be\
 length 2, found ${r.length}.`});_Q(e,r[0],r[1])}else if(typeof A=="object"&&A!==null){let t=Object.keys(A);for(let r=0;r<t.length;++r)_Q(e,t[r],A[t[r]])}else throw G.
errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function _Q(e,A,t){
if(t=kC(t),Wr(A)){if(!DC(t))throw G.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header value"})}else throw G.errors.invalidArgument({prefix:"H\
eaders.append",value:A,type:"header name"});if(RC(e)==="immutable")throw new TypeError("immutable");return jQ(e).append(A,t,!1)}function FC(e,A){return e[0]<A[0]?
-1:1}var Dn=class e{cookies=null;constructor(A){A instanceof e?(this[rA]=new Map(A[rA]),this[RA]=A[RA],this.cookies=A.cookies===null?null:[...A.cookies]):(this[rA]=
new Map(A),this[RA]=null)}contains(A,t){return this[rA].has(t?A:A.toLowerCase())}clear(){this[rA].clear(),this[RA]=null,this.cookies=null}append(A,t,r){this[RA]=
null;let s=r?A:A.toLowerCase(),n=this[rA].get(s);if(n){let i=s==="cookie"?"; ":", ";this[rA].set(s,{name:n.name,value:`${n.value}${i}${t}`})}else this[rA].set(s,
{name:A,value:t});s==="set-cookie"&&(this.cookies??=[]).push(t)}set(A,t,r){this[RA]=null;let s=r?A:A.toLowerCase();s==="set-cookie"&&(this.cookies=[t]),this[rA].
set(s,{name:A,value:t})}delete(A,t){this[RA]=null,t||(A=A.toLowerCase()),A==="set-cookie"&&(this.cookies=null),this[rA].delete(A)}get(A,t){return this[rA].get(t?
A:A.toLowerCase())?.value??null}*[Symbol.iterator](){for(let{0:A,1:{value:t}}of this[rA])yield[A,t]}get entries(){let A={};if(this[rA].size!==0)for(let{name:t,value:r}of this[rA].
values())A[t]=r;return A}rawValues(){return this[rA].values()}get entriesList(){let A=[];if(this[rA].size!==0)for(let{0:t,1:{name:r,value:s}}of this[rA])if(t===
"set-cookie")for(let n of this.cookies)A.push([r,n]);else A.push([r,s]);return A}toSortedArray(){let A=this[rA].size,t=new Array(A);if(A<=32){if(A===0)return t;
let r=this[rA][Symbol.iterator](),s=r.next().value;t[0]=[s[0],s[1].value],XQ(s[1].value!==null);for(let n=1,i=0,o=0,Q=0,g=0,B,a;n<A;++n){for(a=r.next().value,B=
t[n]=[a[0],a[1].value],XQ(B[1]!==null),Q=0,o=n;Q<o;)g=Q+(o-Q>>1),t[g][0]<=B[0]?Q=g+1:o=g;if(n!==g){for(i=n;i>Q;)t[i]=t[--i];t[Q]=B}}if(!r.next().done)throw new TypeError(
"Unreachable");return t}else{let r=0;for(let{0:s,1:{value:n}}of this[rA])t[r++]=[s,n],XQ(n!==null);return t.sort(FC)}}},WA=class e{#A;#e;constructor(A=void 0){G.
util.markAsUncloneable(this),A!==Tp&&(this.#e=new Dn,this.#A="none",A!==void 0&&(A=G.converters.HeadersInit(A,"Headers contructor","init"),pC(this,A)))}append(A,t){
G.brandCheck(this,e),G.argumentLengthCheck(arguments,2,"Headers.append");let r="Headers.append";return A=G.converters.ByteString(A,r,"name"),t=G.converters.ByteString(
t,r,"value"),_Q(this,A,t)}delete(A){if(G.brandCheck(this,e),G.argumentLengthCheck(arguments,1,"Headers.delete"),A=G.converters.ByteString(A,"Headers.delete","na\
me"),!Wr(A))throw G.errors.invalidArgument({prefix:"Headers.delete",value:A,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.
contains(A,!1)&&this.#e.delete(A,!1)}get(A){G.brandCheck(this,e),G.argumentLengthCheck(arguments,1,"Headers.get");let t="Headers.get";if(A=G.converters.ByteString(
A,t,"name"),!Wr(A))throw G.errors.invalidArgument({prefix:t,value:A,type:"header name"});return this.#e.get(A,!1)}has(A){G.brandCheck(this,e),G.argumentLengthCheck(
arguments,1,"Headers.has");let t="Headers.has";if(A=G.converters.ByteString(A,t,"name"),!Wr(A))throw G.errors.invalidArgument({prefix:t,value:A,type:"header nam\
e"});return this.#e.contains(A,!1)}set(A,t){G.brandCheck(this,e),G.argumentLengthCheck(arguments,2,"Headers.set");let r="Headers.set";if(A=G.converters.ByteString(
A,r,"name"),t=G.converters.ByteString(t,r,"value"),t=kC(t),Wr(A)){if(!DC(t))throw G.errors.invalidArgument({prefix:r,value:t,type:"header value"})}else throw G.
errors.invalidArgument({prefix:r,value:A,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(A,t,!1)}getSetCookie(){G.brandCheck(
this,e);let A=this.#e.cookies;return A?[...A]:[]}get[RA](){if(this.#e[RA])return this.#e[RA];let A=[],t=this.#e.toSortedArray(),r=this.#e.cookies;if(r===null||r.
length===1)return this.#e[RA]=t;for(let s=0;s<t.length;++s){let{0:n,1:i}=t[s];if(n==="set-cookie")for(let o=0;o<r.length;++o)A.push([n,r[o]]);else A.push([n,i])}
return this.#e[RA]=A}[yn.inspect.custom](A,t){return t.depth??=A,`Headers ${yn.formatWithOptions(t,this.#e.entries)}`}static getHeadersGuard(A){return A.#A}static setHeadersGuard(A,t){
A.#A=t}static getHeadersList(A){return A.#e}static setHeadersList(A,t){A.#e=t}},{getHeadersGuard:RC,setHeadersGuard:Gp,getHeadersList:jQ,setHeadersList:Jp}=WA;Reflect.
deleteProperty(WA,"getHeadersGuard");Reflect.deleteProperty(WA,"setHeadersGuard");Reflect.deleteProperty(WA,"getHeadersList");Reflect.deleteProperty(WA,"setHead\
ersList");Yp("Headers",WA,RA,0,1);Object.defineProperties(WA.prototype,{append:Pt,delete:Pt,get:Pt,has:Pt,set:Pt,getSetCookie:Pt,[Symbol.toStringTag]:{value:"He\
aders",configurable:!0},[yn.inspect.custom]:{enumerable:!1}});G.converters.HeadersInit=function(e,A,t){if(G.util.Type(e)==="Object"){let r=Reflect.get(e,Symbol.
iterator);if(!yn.types.isProxy(e)&&r===WA.prototype.entries)try{return jQ(e).entriesList}catch{}return typeof r=="function"?G.converters["sequence<sequence<Byte\
String>>"](e,A,t,r.bind(e)):G.converters["record<ByteString, ByteString>"](e,A,t)}throw G.errors.conversionFailed({prefix:"Headers constructor",argument:"Argume\
nt 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})};NC.exports={fill:pC,compareHeaderName:FC,Headers:WA,HeadersList:Dn,getHeadersGuard:RC,
setHeadersGuard:Gp,setHeadersList:Jp,getHeadersList:jQ}});var Pr=u((uM,HC)=>{"use strict";var{Headers:LC,HeadersList:mC,fill:xp,getHeadersGuard:Hp,setHeadersGuard:TC,setHeadersList:YC}=rt(),{extractBody:SC,cloneBody:Vp,
mixinBody:vp,hasFinalizationRegistry:GC,streamRegistry:JC,bodyUnusable:qp}=Rt(),$Q=L(),UC=l("node:util"),{kEnumerableProperty:NA}=$Q,{isValidReasonPhrase:Wp,isCancelled:Op,
isAborted:Pp,isBlobLike:Zp,serializeJavascriptValueToJSONString:zp,isErrorLike:Kp,isomorphicEncode:Xp,environmentSettingsObject:_p}=DA(),{redirectStatusSet:jp,nullBodyStatus:$p}=Ir(),
{kState:j,kHeaders:ce}=ue(),{webidl:b}=gA(),{FormData:AF}=fr(),{URLSerializer:MC}=lA(),{kConstruct:pn}=X(),Ag=l("node:assert"),{types:eF}=l("node:util"),tF=new TextEncoder(
"utf-8"),st=class e{static error(){return Or(Fn(),"immutable")}static json(A,t={}){b.argumentLengthCheck(arguments,1,"Response.json"),t!==null&&(t=b.converters.
ResponseInit(t));let r=tF.encode(zp(A)),s=SC(r),n=Or(Zt({}),"response");return bC(n,t,{body:s[0],type:"application/json"}),n}static redirect(A,t=302){b.argumentLengthCheck(
arguments,1,"Response.redirect"),A=b.converters.USVString(A),t=b.converters["unsigned short"](t);let r;try{r=new URL(A,_p.settingsObject.baseUrl)}catch(i){throw new TypeError(
`Failed to parse URL from ${A}`,{cause:i})}if(!jp.has(t))throw new RangeError(`Invalid status code ${t}`);let s=Or(Zt({}),"immutable");s[j].status=t;let n=Xp(MC(
r));return s[j].headersList.append("location",n,!0),s}constructor(A=null,t={}){if(b.util.markAsUncloneable(this),A===pn)return;A!==null&&(A=b.converters.BodyInit(
A)),t=b.converters.ResponseInit(t),this[j]=Zt({}),this[ce]=new LC(pn),TC(this[ce],"response"),YC(this[ce],this[j].headersList);let r=null;if(A!=null){let[s,n]=SC(
A);r={body:s,type:n}}bC(this,t,r)}get type(){return b.brandCheck(this,e),this[j].type}get url(){b.brandCheck(this,e);let A=this[j].urlList,t=A[A.length-1]??null;
return t===null?"":MC(t,!0)}get redirected(){return b.brandCheck(this,e),this[j].urlList.length>1}get status(){return b.brandCheck(this,e),this[j].status}get ok(){
return b.brandCheck(this,e),this[j].status>=200&&this[j].status<=299}get statusText(){return b.brandCheck(this,e),this[j].statusText}get headers(){return b.brandCheck(
this,e),this[ce]}get body(){return b.brandCheck(this,e),this[j].body?this[j].body.stream:null}get bodyUsed(){return b.brandCheck(this,e),!!this[j].body&&$Q.isDisturbed(
this[j].body.stream)}clone(){if(b.brandCheck(this,e),qp(this))throw b.errors.exception({header:"Response.clone",message:"Body has already been consumed."});let A=eg(
this[j]);return GC&&this[j].body?.stream&&JC.register(this,new WeakRef(this[j].body.stream)),Or(A,Hp(this[ce]))}[UC.inspect.custom](A,t){t.depth===null&&(t.depth=
2),t.colors??=!0;let r={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,
type:this.type,url:this.url};return`Response ${UC.formatWithOptions(t,r)}`}};vp(st);Object.defineProperties(st.prototype,{type:NA,url:NA,status:NA,ok:NA,redirected:NA,
statusText:NA,headers:NA,clone:NA,body:NA,bodyUsed:NA,[Symbol.toStringTag]:{value:"Response",configurable:!0}});Object.defineProperties(st,{json:NA,redirect:NA,
error:NA});function eg(e){if(e.internalResponse)return xC(eg(e.internalResponse),e.type);let A=Zt({...e,body:null});return e.body!=null&&(A.body=Vp(A,e.body)),A}
function Zt(e){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",
...e,headersList:e?.headersList?new mC(e?.headersList):new mC,urlList:e?.urlList?[...e.urlList]:[]}}function Fn(e){let A=Kp(e);return Zt({type:"error",status:0,
error:A?e:new Error(e&&String(e)),aborted:e&&e.name==="AbortError"})}function rF(e){return e.type==="error"&&e.status===0}function kn(e,A){return A={internalResponse:e,
...A},new Proxy(e,{get(t,r){return r in A?A[r]:t[r]},set(t,r,s){return Ag(!(r in A)),t[r]=s,!0}})}function xC(e,A){if(A==="basic")return kn(e,{type:"basic",headersList:e.
headersList});if(A==="cors")return kn(e,{type:"cors",headersList:e.headersList});if(A==="opaque")return kn(e,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",
body:null});if(A==="opaqueredirect")return kn(e,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});Ag(!1)}function sF(e,A=null){return Ag(
Op(e)),Pp(e)?Fn(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:A})):Fn(Object.assign(new DOMException("Request was cancelled."),
{cause:A}))}function bC(e,A,t){if(A.status!==null&&(A.status<200||A.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusi\
ve.');if("statusText"in A&&A.statusText!=null&&!Wp(String(A.statusText)))throw new TypeError("Invalid statusText");if("status"in A&&A.status!=null&&(e[j].status=
A.status),"statusText"in A&&A.statusText!=null&&(e[j].statusText=A.statusText),"headers"in A&&A.headers!=null&&xp(e[ce],A.headers),t){if($p.includes(e.status))throw b.
errors.exception({header:"Response constructor",message:`Invalid response status code ${e.status}`});e[j].body=t.body,t.type!=null&&!e[j].headersList.contains("\
content-type",!0)&&e[j].headersList.append("content-type",t.type,!0)}}function Or(e,A){let t=new st(pn);return t[j]=e,t[ce]=new LC(pn),YC(t[ce],e.headersList),TC(
t[ce],A),GC&&e.body?.stream&&JC.register(t,new WeakRef(e.body.stream)),t}b.converters.ReadableStream=b.interfaceConverter(ReadableStream);b.converters.FormData=
b.interfaceConverter(AF);b.converters.URLSearchParams=b.interfaceConverter(URLSearchParams);b.converters.XMLHttpRequestBodyInit=function(e,A,t){return typeof e==
"string"?b.converters.USVString(e,A,t):Zp(e)?b.converters.Blob(e,A,t,{strict:!1}):ArrayBuffer.isView(e)||eF.isArrayBuffer(e)?b.converters.BufferSource(e,A,t):$Q.
isFormDataLike(e)?b.converters.FormData(e,A,t,{strict:!1}):e instanceof URLSearchParams?b.converters.URLSearchParams(e,A,t):b.converters.DOMString(e,A,t)};b.converters.
BodyInit=function(e,A,t){return e instanceof ReadableStream?b.converters.ReadableStream(e,A,t):e?.[Symbol.asyncIterator]?e:b.converters.XMLHttpRequestBodyInit(e,
A,t)};b.converters.ResponseInit=b.dictionaryConverter([{key:"status",converter:b.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:b.
converters.ByteString,defaultValue:()=>""},{key:"headers",converter:b.converters.HeadersInit}]);HC.exports={isNetworkError:rF,makeNetworkError:Fn,makeResponse:Zt,
makeAppropriateNetworkError:sF,filterResponse:xC,Response:st,cloneResponse:eg,fromInnerResponse:Or}});var WC=u((dM,qC)=>{"use strict";var{kConnected:VC,kSize:vC}=X(),tg=class{constructor(A){this.value=A}deref(){return this.value[VC]===0&&this.value[vC]===0?void 0:
this.value}},rg=class{constructor(A){this.finalizer=A}register(A,t){A.on&&A.on("disconnect",()=>{A[VC]===0&&A[vC]===0&&this.finalizer(t)})}unregister(A){}};qC.exports=
function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:tg,
FinalizationRegistry:rg}):{WeakRef,FinalizationRegistry}}});var zt=u((fM,nl)=>{"use strict";var{extractBody:nF,mixinBody:iF,cloneBody:oF,bodyUnusable:OC}=Rt(),{Headers:Al,fill:QF,HeadersList:Sn,setHeadersGuard:ng,getHeadersGuard:gF,
setHeadersList:el,getHeadersList:PC}=rt(),{FinalizationRegistry:aF}=WC()(),Nn=L(),ZC=l("node:util"),{isValidHTTPToken:BF,sameOrigin:zC,environmentSettingsObject:Rn}=DA(),
{forbiddenMethodsSet:EF,corsSafeListedMethodsSet:cF,referrerPolicy:IF,requestRedirect:CF,requestMode:lF,requestCredentials:hF,requestCache:uF,requestDuplex:dF}=Ir(),
{kEnumerableProperty:sA,normalizedMethodRecordsBase:fF,normalizedMethodRecords:wF}=Nn,{kHeaders:mA,kSignal:mn,kState:K,kDispatcher:sg}=ue(),{webidl:S}=gA(),{URLSerializer:yF}=lA(),
{kConstruct:Un}=X(),DF=l("node:assert"),{getMaxListeners:KC,setMaxListeners:XC,getEventListeners:kF,defaultMaxListeners:_C}=l("node:events"),pF=Symbol("abortCon\
troller"),tl=new aF(({signal:e,abort:A})=>{e.removeEventListener("abort",A)}),Mn=new WeakMap;function jC(e){return A;function A(){let t=e.deref();if(t!==void 0){
tl.unregister(A),this.removeEventListener("abort",A),t.abort(this.reason);let r=Mn.get(t.signal);if(r!==void 0){if(r.size!==0){for(let s of r){let n=s.deref();n!==
void 0&&n.abort(this.reason)}r.clear()}Mn.delete(t.signal)}}}}var $C=!1,me=class e{constructor(A,t={}){if(S.util.markAsUncloneable(this),A===Un)return;let r="Re\
quest constructor";S.argumentLengthCheck(arguments,1,r),A=S.converters.RequestInfo(A,r,"input"),t=S.converters.RequestInit(t,r,"init");let s=null,n=null,i=Rn.settingsObject.
baseUrl,o=null;if(typeof A=="string"){this[sg]=t.dispatcher;let c;try{c=new URL(A,i)}catch(y){throw new TypeError("Failed to parse URL from "+A,{cause:y})}if(c.
username||c.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+A);s=bn({urlList:[c]}),n="cors"}else this[sg]=t.
dispatcher||A[sg],DF(A instanceof e),s=A[K],o=A[mn];let Q=Rn.settingsObject.origin,g="client";if(s.window?.constructor?.name==="EnvironmentSettingsObject"&&zC(s.
window,Q)&&(g=s.window),t.window!=null)throw new TypeError(`'window' option '${g}' must be null`);"window"in t&&(g="no-window"),s=bn({method:s.method,headersList:s.
headersList,unsafeRequest:s.unsafeRequest,client:Rn.settingsObject,window:g,priority:s.priority,origin:s.origin,referrer:s.referrer,referrerPolicy:s.referrerPolicy,
mode:s.mode,credentials:s.credentials,cache:s.cache,redirect:s.redirect,integrity:s.integrity,keepalive:s.keepalive,reloadNavigation:s.reloadNavigation,historyNavigation:s.
historyNavigation,urlList:[...s.urlList]});let B=Object.keys(t).length!==0;if(B&&(s.mode==="navigate"&&(s.mode="same-origin"),s.reloadNavigation=!1,s.historyNavigation=
!1,s.origin="client",s.referrer="client",s.referrerPolicy="",s.url=s.urlList[s.urlList.length-1],s.urlList=[s.url]),t.referrer!==void 0){let c=t.referrer;if(c===
"")s.referrer="no-referrer";else{let y;try{y=new URL(c,i)}catch(R){throw new TypeError(`Referrer "${c}" is not a valid URL.`,{cause:R})}y.protocol==="about:"&&y.
hostname==="client"||Q&&!zC(y,Rn.settingsObject.baseUrl)?s.referrer="client":s.referrer=y}}t.referrerPolicy!==void 0&&(s.referrerPolicy=t.referrerPolicy);let a;
if(t.mode!==void 0?a=t.mode:a=n,a==="navigate")throw S.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(a!=null&&(s.
mode=a),t.credentials!==void 0&&(s.credentials=t.credentials),t.cache!==void 0&&(s.cache=t.cache),s.cache==="only-if-cached"&&s.mode!=="same-origin")throw new TypeError(
"'only-if-cached' can be set only with 'same-origin' mode");if(t.redirect!==void 0&&(s.redirect=t.redirect),t.integrity!=null&&(s.integrity=String(t.integrity)),
t.keepalive!==void 0&&(s.keepalive=!!t.keepalive),t.method!==void 0){let c=t.method,y=wF[c];if(y!==void 0)s.method=y;else{if(!BF(c))throw new TypeError(`'${c}' \
is not a valid HTTP method.`);let R=c.toUpperCase();if(EF.has(R))throw new TypeError(`'${c}' HTTP method is unsupported.`);c=fF[R]??c,s.method=c}!$C&&s.method===
"patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FE\
TCH-patch"}),$C=!0)}t.signal!==void 0&&(o=t.signal),this[K]=s;let E=new AbortController;if(this[mn]=E.signal,o!=null){if(!o||typeof o.aborted!="boolean"||typeof o.
addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(o.aborted)E.abort(o.reason);else{
this[pF]=E;let c=new WeakRef(E),y=jC(c);try{(typeof KC=="function"&&KC(o)===_C||kF(o,"abort").length>=_C)&&XC(1500,o)}catch{}Nn.addAbortListener(o,y),tl.register(
E,{signal:o,abort:y},y)}}if(this[mA]=new Al(Un),el(this[mA],s.headersList),ng(this[mA],"request"),a==="no-cors"){if(!cF.has(s.method))throw new TypeError(`'${s.
method} is unsupported in no-cors mode.`);ng(this[mA],"request-no-cors")}if(B){let c=PC(this[mA]),y=t.headers!==void 0?t.headers:new Sn(c);if(c.clear(),y instanceof
Sn){for(let{name:R,value:D}of y.rawValues())c.append(R,D,!1);c.cookies=y.cookies}else QF(this[mA],y)}let C=A instanceof e?A[K].body:null;if((t.body!=null||C!=null)&&
(s.method==="GET"||s.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let I=null;if(t.body!=null){let[c,y]=nF(t.body,s.keepalive);
I=c,y&&!PC(this[mA]).contains("content-type",!0)&&this[mA].append("content-type",y)}let h=I??C;if(h!=null&&h.source==null){if(I!=null&&t.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(s.mode!=="same-origin"&&s.mode!=="cors")throw new TypeError('If request is made from ReadableS\
tream, mode should be "same-origin" or "cors"');s.useCORSPreflightFlag=!0}let f=h;if(I==null&&C!=null){if(OC(A))throw new TypeError("Cannot construct a Request \
with a Request object that has already been used.");let c=new TransformStream;C.stream.pipeThrough(c),f={source:C.source,length:C.length,stream:c.readable}}this[K].
body=f}get method(){return S.brandCheck(this,e),this[K].method}get url(){return S.brandCheck(this,e),yF(this[K].url)}get headers(){return S.brandCheck(this,e),this[mA]}get destination(){
return S.brandCheck(this,e),this[K].destination}get referrer(){return S.brandCheck(this,e),this[K].referrer==="no-referrer"?"":this[K].referrer==="client"?"abou\
t:client":this[K].referrer.toString()}get referrerPolicy(){return S.brandCheck(this,e),this[K].referrerPolicy}get mode(){return S.brandCheck(this,e),this[K].mode}get credentials(){
return this[K].credentials}get cache(){return S.brandCheck(this,e),this[K].cache}get redirect(){return S.brandCheck(this,e),this[K].redirect}get integrity(){return S.
brandCheck(this,e),this[K].integrity}get keepalive(){return S.brandCheck(this,e),this[K].keepalive}get isReloadNavigation(){return S.brandCheck(this,e),this[K].
reloadNavigation}get isHistoryNavigation(){return S.brandCheck(this,e),this[K].historyNavigation}get signal(){return S.brandCheck(this,e),this[mn]}get body(){return S.
brandCheck(this,e),this[K].body?this[K].body.stream:null}get bodyUsed(){return S.brandCheck(this,e),!!this[K].body&&Nn.isDisturbed(this[K].body.stream)}get duplex(){
return S.brandCheck(this,e),"half"}clone(){if(S.brandCheck(this,e),OC(this))throw new TypeError("unusable");let A=rl(this[K]),t=new AbortController;if(this.signal.
aborted)t.abort(this.signal.reason);else{let r=Mn.get(this.signal);r===void 0&&(r=new Set,Mn.set(this.signal,r));let s=new WeakRef(t);r.add(s),Nn.addAbortListener(
t.signal,jC(s))}return sl(A,t.signal,gF(this[mA]))}[ZC.inspect.custom](A,t){t.depth===null&&(t.depth=2),t.colors??=!0;let r={method:this.method,url:this.url,headers:this.
headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.
redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};
return`Request ${ZC.formatWithOptions(t,r)}`}};iF(me);function bn(e){return{method:e.method??"GET",localURLsOnly:e.localURLsOnly??!1,unsafeRequest:e.unsafeRequest??
!1,body:e.body??null,client:e.client??null,reservedClient:e.reservedClient??null,replacesClientId:e.replacesClientId??"",window:e.window??"client",keepalive:e.keepalive??
!1,serviceWorkers:e.serviceWorkers??"all",initiator:e.initiator??"",destination:e.destination??"",priority:e.priority??null,origin:e.origin??"client",policyContainer:e.
policyContainer??"client",referrer:e.referrer??"client",referrerPolicy:e.referrerPolicy??"",mode:e.mode??"no-cors",useCORSPreflightFlag:e.useCORSPreflightFlag??
!1,credentials:e.credentials??"same-origin",useCredentials:e.useCredentials??!1,cache:e.cache??"default",redirect:e.redirect??"follow",integrity:e.integrity??"",
cryptoGraphicsNonceMetadata:e.cryptoGraphicsNonceMetadata??"",parserMetadata:e.parserMetadata??"",reloadNavigation:e.reloadNavigation??!1,historyNavigation:e.historyNavigation??
!1,userActivation:e.userActivation??!1,taintedOrigin:e.taintedOrigin??!1,redirectCount:e.redirectCount??0,responseTainting:e.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:e.
preventNoCacheCacheControlHeaderModification??!1,done:e.done??!1,timingAllowFailed:e.timingAllowFailed??!1,urlList:e.urlList,url:e.urlList[0],headersList:e.headersList?
new Sn(e.headersList):new Sn}}function rl(e){let A=bn({...e,body:null});return e.body!=null&&(A.body=oF(A,e.body)),A}function sl(e,A,t){let r=new me(Un);return r[K]=
e,r[mn]=A,r[mA]=new Al(Un),el(r[mA],e.headersList),ng(r[mA],t),r}Object.defineProperties(me.prototype,{method:sA,url:sA,headers:sA,redirect:sA,clone:sA,signal:sA,
duplex:sA,destination:sA,body:sA,bodyUsed:sA,isHistoryNavigation:sA,isReloadNavigation:sA,keepalive:sA,integrity:sA,cache:sA,credentials:sA,attribute:sA,referrerPolicy:sA,
referrer:sA,mode:sA,[Symbol.toStringTag]:{value:"Request",configurable:!0}});S.converters.Request=S.interfaceConverter(me);S.converters.RequestInfo=function(e,A,t){
return typeof e=="string"?S.converters.USVString(e,A,t):e instanceof me?S.converters.Request(e,A,t):S.converters.USVString(e,A,t)};S.converters.AbortSignal=S.interfaceConverter(
AbortSignal);S.converters.RequestInit=S.dictionaryConverter([{key:"method",converter:S.converters.ByteString},{key:"headers",converter:S.converters.HeadersInit},
{key:"body",converter:S.nullableConverter(S.converters.BodyInit)},{key:"referrer",converter:S.converters.USVString},{key:"referrerPolicy",converter:S.converters.
DOMString,allowedValues:IF},{key:"mode",converter:S.converters.DOMString,allowedValues:lF},{key:"credentials",converter:S.converters.DOMString,allowedValues:hF},
{key:"cache",converter:S.converters.DOMString,allowedValues:uF},{key:"redirect",converter:S.converters.DOMString,allowedValues:CF},{key:"integrity",converter:S.
converters.DOMString},{key:"keepalive",converter:S.converters.boolean},{key:"signal",converter:S.nullableConverter(e=>S.converters.AbortSignal(e,"RequestInit","\
signal",{strict:!1}))},{key:"window",converter:S.converters.any},{key:"duplex",converter:S.converters.DOMString,allowedValues:dF},{key:"dispatcher",converter:S.
converters.any}]);nl.exports={Request:me,makeRequest:bn,fromInnerRequest:sl,cloneRequest:rl}});var zr=u((wM,fl)=>{"use strict";var{makeNetworkError:v,makeAppropriateNetworkError:Ln,filterResponse:ig,makeResponse:Tn,fromInnerResponse:FF}=Pr(),{HeadersList:il}=rt(),
{Request:RF,cloneRequest:NF}=zt(),Se=l("node:zlib"),{bytesMatch:mF,makePolicyContainer:SF,clonePolicyContainer:UF,requestBadPort:MF,TAOCheck:bF,appendRequestOriginHeader:LF,
responseLocationURL:TF,requestCurrentURL:re,setRequestReferrerPolicyOnRedirect:YF,tryUpgradeRequestToAPotentiallyTrustworthyURL:GF,createOpaqueTimingInfo:Bg,appendFetchMetadata:JF,
corsCheck:xF,crossOriginResourcePolicyCheck:HF,determineRequestsReferrer:VF,coarsenedSharedCurrentTime:Zr,createDeferredPromise:vF,isBlobLike:qF,sameOrigin:ag,isCancelled:nt,
isAborted:ol,isErrorLike:WF,fullyReadBody:OF,readableStreamClose:PF,isomorphicEncode:Yn,urlIsLocal:ZF,urlIsHttpHttpsScheme:Eg,urlHasHttpsScheme:zF,clampAndCoarsenConnectionTimingInfo:KF,
simpleRangeHeaderValue:XF,buildContentRange:_F,createInflate:jF,extractMimeType:$F}=DA(),{kState:Bl,kDispatcher:AR}=ue(),it=l("node:assert"),{safelyExtractBody:cg,
extractBody:Ql}=Rt(),{redirectStatusSet:El,nullBodyStatus:cl,safeMethodsSet:eR,requestBodyHeader:tR,subresourceSet:rR}=Ir(),sR=l("node:events"),{Readable:nR,pipeline:iR,
finished:oR}=l("node:stream"),{addAbortListener:QR,isErrored:gR,isReadable:Gn,bufferToLowerCasedHeaderName:gl}=L(),{dataURLProcessor:aR,serializeAMimeType:BR,minimizeSupportedMimeType:ER}=lA(),
{getGlobalDispatcher:cR}=qr(),{webidl:IR}=gA(),{STATUS_CODES:CR}=l("node:http"),lR=["GET","HEAD"],hR=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?
"node":"undici",og,Jn=class extends sR{constructor(A){super(),this.dispatcher=A,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(A){this.state===
"ongoing"&&(this.state="terminated",this.connection?.destroy(A),this.emit("terminated",A))}abort(A){this.state==="ongoing"&&(this.state="aborted",A||(A=new DOMException(
"The operation was aborted.","AbortError")),this.serializedAbortReason=A,this.connection?.destroy(A),this.emit("terminated",A))}};function uR(e){Il(e,"fetch")}function dR(e,A=void 0){
IR.argumentLengthCheck(arguments,1,"globalThis.fetch");let t=vF(),r;try{r=new RF(e,A)}catch(B){return t.reject(B),t.promise}let s=r[Bl];if(r.signal.aborted)return Qg(
t,s,null,r.signal.reason),t.promise;s.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(s.serviceWorkers="none");let i=null,o=!1,Q=null;return QR(
r.signal,()=>{o=!0,it(Q!=null),Q.abort(r.signal.reason);let B=i?.deref();Qg(t,s,B,r.signal.reason)}),Q=ll({request:s,processResponseEndOfBody:uR,processResponse:B=>{
if(!o){if(B.aborted){Qg(t,s,i,Q.serializedAbortReason);return}if(B.type==="error"){t.reject(new TypeError("fetch failed",{cause:B.error}));return}i=new WeakRef(
FF(B,"immutable")),t.resolve(i.deref()),t=null}},dispatcher:r[AR]}),t.promise}function Il(e,A="other"){if(e.type==="error"&&e.aborted||!e.urlList?.length)return;
let t=e.urlList[0],r=e.timingInfo,s=e.cacheState;Eg(t)&&r!==null&&(e.timingAllowPassed||(r=Bg({startTime:r.startTime}),s=""),r.endTime=Zr(),e.timingInfo=r,Cl(r,
t.href,A,globalThis,s))}var Cl=performance.markResourceTiming;function Qg(e,A,t,r){if(e&&e.reject(r),A.body!=null&&Gn(A.body?.stream)&&A.body.stream.cancel(r).catch(
n=>{if(n.code!=="ERR_INVALID_STATE")throw n}),t==null)return;let s=t[Bl];s.body!=null&&Gn(s.body?.stream)&&s.body.stream.cancel(r).catch(n=>{if(n.code!=="ERR_IN\
VALID_STATE")throw n})}function ll({request:e,processRequestBodyChunkLength:A,processRequestEndOfBody:t,processResponse:r,processResponseEndOfBody:s,processResponseConsumeBody:n,
useParallelQueue:i=!1,dispatcher:o=cR()}){it(o);let Q=null,g=!1;e.client!=null&&(Q=e.client.globalObject,g=e.client.crossOriginIsolatedCapability);let B=Zr(g),a=Bg(
{startTime:B}),E={controller:new Jn(o),request:e,timingInfo:a,processRequestBodyChunkLength:A,processRequestEndOfBody:t,processResponse:r,processResponseConsumeBody:n,
processResponseEndOfBody:s,taskDestination:Q,crossOriginIsolatedCapability:g};return it(!e.body||e.body.stream),e.window==="client"&&(e.window=e.client?.globalObject?.
constructor?.name==="Window"?e.client:"no-window"),e.origin==="client"&&(e.origin=e.client.origin),e.policyContainer==="client"&&(e.client!=null?e.policyContainer=
UF(e.client.policyContainer):e.policyContainer=SF()),e.headersList.contains("accept",!0)||e.headersList.append("accept","*/*",!0),e.headersList.contains("accept\
-language",!0)||e.headersList.append("accept-language","*",!0),e.priority,rR.has(e.destination),hl(E).catch(C=>{E.controller.terminate(C)}),E.controller}async function hl(e,A=!1){
let t=e.request,r=null;if(t.localURLsOnly&&!ZF(re(t))&&(r=v("local URLs only")),GF(t),MF(t)==="blocked"&&(r=v("bad port")),t.referrerPolicy===""&&(t.referrerPolicy=
t.policyContainer.referrerPolicy),t.referrer!=="no-referrer"&&(t.referrer=VF(t)),r===null&&(r=await(async()=>{let n=re(t);return ag(n,t.url)&&t.responseTainting===
"basic"||n.protocol==="data:"||t.mode==="navigate"||t.mode==="websocket"?(t.responseTainting="basic",await al(e)):t.mode==="same-origin"?v('request mode cannot \
be "same-origin"'):t.mode==="no-cors"?t.redirect!=="follow"?v('redirect mode cannot be "follow" for "no-cors" request'):(t.responseTainting="opaque",await al(e)):
Eg(re(t))?(t.responseTainting="cors",await ul(e)):v("URL scheme must be a HTTP(S) scheme")})()),A)return r;r.status!==0&&!r.internalResponse&&(t.responseTainting,
t.responseTainting==="basic"?r=ig(r,"basic"):t.responseTainting==="cors"?r=ig(r,"cors"):t.responseTainting==="opaque"?r=ig(r,"opaque"):it(!1));let s=r.status===
0?r:r.internalResponse;if(s.urlList.length===0&&s.urlList.push(...t.urlList),t.timingAllowFailed||(r.timingAllowPassed=!0),r.type==="opaque"&&s.status===206&&s.
rangeRequested&&!t.headers.contains("range",!0)&&(r=s=v()),r.status!==0&&(t.method==="HEAD"||t.method==="CONNECT"||cl.includes(s.status))&&(s.body=null,e.controller.
dump=!0),t.integrity){let n=o=>gg(e,v(o));if(t.responseTainting==="opaque"||r.body==null){n(r.error);return}let i=o=>{if(!mF(o,t.integrity)){n("integrity mismat\
ch");return}r.body=cg(o)[0],gg(e,r)};await OF(r.body,i,n)}else gg(e,r)}function al(e){if(nt(e)&&e.request.redirectCount===0)return Promise.resolve(Ln(e));let{request:A}=e,
{protocol:t}=re(A);switch(t){case"about:":return Promise.resolve(v("about scheme is not supported"));case"blob:":{og||(og=l("node:buffer").resolveObjectURL);let r=re(
A);if(r.search.length!==0)return Promise.resolve(v("NetworkError when attempting to fetch resource."));let s=og(r.toString());if(A.method!=="GET"||!qF(s))return Promise.
resolve(v("invalid method"));let n=Tn(),i=s.size,o=Yn(`${i}`),Q=s.type;if(A.headersList.contains("range",!0)){n.rangeRequested=!0;let g=A.headersList.get("range",
!0),B=XF(g,!0);if(B==="failure")return Promise.resolve(v("failed to fetch the data URL"));let{rangeStartValue:a,rangeEndValue:E}=B;if(a===null)a=i-E,E=a+E-1;else{
if(a>=i)return Promise.resolve(v("Range start is greater than the blob's size."));(E===null||E>=i)&&(E=i-1)}let C=s.slice(a,E,Q),I=Ql(C);n.body=I[0];let h=Yn(`${C.
size}`),f=_F(a,E,i);n.status=206,n.statusText="Partial Content",n.headersList.set("content-length",h,!0),n.headersList.set("content-type",Q,!0),n.headersList.set(
"content-range",f,!0)}else{let g=Ql(s);n.statusText="OK",n.body=g[0],n.headersList.set("content-length",o,!0),n.headersList.set("content-type",Q,!0)}return Promise.
resolve(n)}case"data:":{let r=re(A),s=aR(r);if(s==="failure")return Promise.resolve(v("failed to fetch the data URL"));let n=BR(s.mimeType);return Promise.resolve(
Tn({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:n}]],body:cg(s.body)[0]}))}case"file:":return Promise.resolve(v("not implemented... \
yet..."));case"http:":case"https:":return ul(e).catch(r=>v(r));default:return Promise.resolve(v("unknown scheme"))}}function fR(e,A){e.request.done=!0,e.processResponseDone!=
null&&queueMicrotask(()=>e.processResponseDone(A))}function gg(e,A){let t=e.timingInfo,r=()=>{let n=Date.now();e.request.destination==="document"&&(e.controller.
fullTimingInfo=t),e.controller.reportTimingSteps=()=>{if(e.request.url.protocol!=="https:")return;t.endTime=n;let o=A.cacheState,Q=A.bodyInfo;A.timingAllowPassed||
(t=Bg(t),o="");let g=0;if(e.request.mode!=="navigator"||!A.hasCrossOriginRedirects){g=A.status;let B=$F(A.headersList);B!=="failure"&&(Q.contentType=ER(B))}e.request.
initiatorType!=null&&Cl(t,e.request.url.href,e.request.initiatorType,globalThis,o,Q,g)};let i=()=>{e.request.done=!0,e.processResponseEndOfBody!=null&&queueMicrotask(
()=>e.processResponseEndOfBody(A)),e.request.initiatorType!=null&&e.controller.reportTimingSteps()};queueMicrotask(()=>i())};e.processResponse!=null&&queueMicrotask(
()=>{e.processResponse(A),e.processResponse=null});let s=A.type==="error"?A:A.internalResponse??A;s.body==null?r():oR(s.body.stream,()=>{r()})}async function ul(e){
let A=e.request,t=null,r=null,s=e.timingInfo;if(A.serviceWorkers,t===null){if(A.redirect==="follow"&&(A.serviceWorkers="none"),r=t=await dl(e),A.responseTainting===
"cors"&&xF(A,t)==="failure")return v("cors failure");bF(A,t)==="failure"&&(A.timingAllowFailed=!0)}return(A.responseTainting==="opaque"||t.type==="opaque")&&HF(
A.origin,A.client,A.destination,r)==="blocked"?v("blocked"):(El.has(r.status)&&(A.redirect!=="manual"&&e.controller.connection.destroy(void 0,!1),A.redirect==="\
error"?t=v("unexpected redirect"):A.redirect==="manual"?t=r:A.redirect==="follow"?t=await wR(e,t):it(!1)),t.timingInfo=s,t)}function wR(e,A){let t=e.request,r=A.
internalResponse?A.internalResponse:A,s;try{if(s=TF(r,re(t).hash),s==null)return A}catch(i){return Promise.resolve(v(i))}if(!Eg(s))return Promise.resolve(v("URL\
 scheme must be a HTTP(S) scheme"));if(t.redirectCount===20)return Promise.resolve(v("redirect count exceeded"));if(t.redirectCount+=1,t.mode==="cors"&&(s.username||
s.password)&&!ag(t,s))return Promise.resolve(v('cross origin not allowed for request mode "cors"'));if(t.responseTainting==="cors"&&(s.username||s.password))return Promise.
resolve(v('URL cannot contain credentials for request mode "cors"'));if(r.status!==303&&t.body!=null&&t.body.source==null)return Promise.resolve(v());if([301,302].
includes(r.status)&&t.method==="POST"||r.status===303&&!lR.includes(t.method)){t.method="GET",t.body=null;for(let i of tR)t.headersList.delete(i)}ag(re(t),s)||(t.
headersList.delete("authorization",!0),t.headersList.delete("proxy-authorization",!0),t.headersList.delete("cookie",!0),t.headersList.delete("host",!0)),t.body!=
null&&(it(t.body.source!=null),t.body=cg(t.body.source)[0]);let n=e.timingInfo;return n.redirectEndTime=n.postRedirectStartTime=Zr(e.crossOriginIsolatedCapability),
n.redirectStartTime===0&&(n.redirectStartTime=n.startTime),t.urlList.push(s),YF(t,r),hl(e,!0)}async function dl(e,A=!1,t=!1){let r=e.request,s=null,n=null,i=null,
o=null,Q=!1;r.window==="no-window"&&r.redirect==="error"?(s=e,n=r):(n=NF(r),s={...e},s.request=n);let g=r.credentials==="include"||r.credentials==="same-origin"&&
r.responseTainting==="basic",B=n.body?n.body.length:null,a=null;if(n.body==null&&["POST","PUT"].includes(n.method)&&(a="0"),B!=null&&(a=Yn(`${B}`)),a!=null&&n.headersList.
append("content-length",a,!0),B!=null&&n.keepalive,n.referrer instanceof URL&&n.headersList.append("referer",Yn(n.referrer.href),!0),LF(n),JF(n),n.headersList.contains(
"user-agent",!0)||n.headersList.append("user-agent",hR),n.cache==="default"&&(n.headersList.contains("if-modified-since",!0)||n.headersList.contains("if-none-ma\
tch",!0)||n.headersList.contains("if-unmodified-since",!0)||n.headersList.contains("if-match",!0)||n.headersList.contains("if-range",!0))&&(n.cache="no-store"),
n.cache==="no-cache"&&!n.preventNoCacheCacheControlHeaderModification&&!n.headersList.contains("cache-control",!0)&&n.headersList.append("cache-control","max-ag\
e=0",!0),(n.cache==="no-store"||n.cache==="reload")&&(n.headersList.contains("pragma",!0)||n.headersList.append("pragma","no-cache",!0),n.headersList.contains("\
cache-control",!0)||n.headersList.append("cache-control","no-cache",!0)),n.headersList.contains("range",!0)&&n.headersList.append("accept-encoding","identity",!0),
n.headersList.contains("accept-encoding",!0)||(zF(re(n))?n.headersList.append("accept-encoding","br, gzip, deflate",!0):n.headersList.append("accept-encoding","\
gzip, deflate",!0)),n.headersList.delete("host",!0),o==null&&(n.cache="no-store"),n.cache!=="no-store"&&n.cache,i==null){if(n.cache==="only-if-cached")return v(
"only if cached");let E=await yR(s,g,t);!eR.has(n.method)&&E.status>=200&&E.status<=399,Q&&E.status,i==null&&(i=E)}if(i.urlList=[...n.urlList],n.headersList.contains(
"range",!0)&&(i.rangeRequested=!0),i.requestIncludesCredentials=g,i.status===407)return r.window==="no-window"?v():nt(e)?Ln(e):v("proxy authentication required");
if(i.status===421&&!t&&(r.body==null||r.body.source!=null)){if(nt(e))return Ln(e);e.controller.connection.destroy(),i=await dl(e,A,!0)}return i}async function yR(e,A=!1,t=!1){
it(!e.controller.connection||e.controller.connection.destroyed),e.controller.connection={abort:null,destroyed:!1,destroy(I,h=!0){this.destroyed||(this.destroyed=
!0,h&&this.abort?.(I??new DOMException("The operation was aborted.","AbortError")))}};let r=e.request,s=null,n=e.timingInfo;null==null&&(r.cache="no-store");let o=t?
"yes":"no";r.mode;let Q=null;if(r.body==null&&e.processRequestEndOfBody)queueMicrotask(()=>e.processRequestEndOfBody());else if(r.body!=null){let I=async function*(c){
nt(e)||(yield c,e.processRequestBodyChunkLength?.(c.byteLength))},h=()=>{nt(e)||e.processRequestEndOfBody&&e.processRequestEndOfBody()},f=c=>{nt(e)||(c.name==="\
AbortError"?e.controller.abort():e.controller.terminate(c))};Q=(async function*(){try{for await(let c of r.body.stream)yield*I(c);h()}catch(c){f(c)}})()}try{let{
body:I,status:h,statusText:f,headersList:c,socket:y}=await C({body:Q});if(y)s=Tn({status:h,statusText:f,headersList:c,socket:y});else{let R=I[Symbol.asyncIterator]();
e.controller.next=()=>R.next(),s=Tn({status:h,statusText:f,headersList:c})}}catch(I){return I.name==="AbortError"?(e.controller.connection.destroy(),Ln(e,I)):v(
I)}let g=async()=>{await e.controller.resume()},B=I=>{nt(e)||e.controller.abort(I)},a=new ReadableStream({async start(I){e.controller.controller=I},async pull(I){
await g(I)},async cancel(I){await B(I)},type:"bytes"});s.body={stream:a,source:null,length:null},e.controller.resume||e.controller.on("terminated",E),e.controller.
resume=async()=>{for(;;){let I,h;try{let{done:c,value:y}=await e.controller.next();if(ol(e))break;I=c?void 0:y}catch(c){e.controller.ended&&!n.encodedBodySize?I=
void 0:(I=c,h=!0)}if(I===void 0){PF(e.controller.controller),fR(e,s);return}if(n.decodedBodySize+=I?.byteLength??0,h){e.controller.terminate(I);return}let f=new Uint8Array(
I);if(f.byteLength&&e.controller.controller.enqueue(f),gR(a)){e.controller.terminate();return}if(e.controller.controller.desiredSize<=0)return}};function E(I){ol(
e)?(s.aborted=!0,Gn(a)&&e.controller.controller.error(e.controller.serializedAbortReason)):Gn(a)&&e.controller.controller.error(new TypeError("terminated",{cause:WF(
I)?I:void 0})),e.controller.connection.destroy()}return s;function C({body:I}){let h=re(r),f=e.controller.dispatcher;return new Promise((c,y)=>f.dispatch({path:h.
pathname+h.search,origin:h.origin,method:r.method,body:f.isMockActive?r.body&&(r.body.source||r.body.stream):I,headers:r.headersList.entries,maxRedirections:0,upgrade:r.
mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(R){let{connection:D}=e.controller;n.finalConnectionTimingInfo=KF(void 0,n.postRedirectStartTime,
e.crossOriginIsolatedCapability),D.destroyed?R(new DOMException("The operation was aborted.","AbortError")):(e.controller.on("terminated",R),this.abort=D.abort=
R),n.finalNetworkRequestStartTime=Zr(e.crossOriginIsolatedCapability)},onResponseStarted(){n.finalNetworkResponseStartTime=Zr(e.crossOriginIsolatedCapability)},
onHeaders(R,D,x,P){if(R<200)return;let Z="",oA=new il;for(let CA=0;CA<D.length;CA+=2)oA.append(gl(D[CA]),D[CA+1].toString("latin1"),!0);Z=oA.get("location",!0);
let se=[],Bt=Z&&r.redirect==="follow"&&El.has(R);if(r.method!=="HEAD"&&r.method!=="CONNECT"&&!cl.includes(R)&&!Bt){let CA=oA.get("content-encoding",!0),Et=CA?CA.
toLowerCase().split(","):[],Es=5;if(Et.length>Es)return this.abort(new Error(`too many content-encodings in response: ${Et.length}, maximum allowed is ${Es}`)),
!0;for(let Ye=Et.length-1;Ye>=0;--Ye){let cs=Et[Ye].trim();if(cs==="x-gzip"||cs==="gzip")se.push(Se.createGunzip({flush:Se.constants.Z_SYNC_FLUSH,finishFlush:Se.
constants.Z_SYNC_FLUSH}));else if(cs==="deflate")se.push(jF({flush:Se.constants.Z_SYNC_FLUSH,finishFlush:Se.constants.Z_SYNC_FLUSH}));else if(cs==="br")se.push(
Se.createBrotliDecompress({flush:Se.constants.BROTLI_OPERATION_FLUSH,finishFlush:Se.constants.BROTLI_OPERATION_FLUSH}));else{se.length=0;break}}}this.body=new nR(
{read:x});let he=this.onError.bind(this);return c({status:R,statusText:P,headersList:oA,body:se.length?iR(this.body,...se,CA=>{CA&&this.onError(CA)}).on("error",
he):this.body.on("error",he)}),!0},onData(R){if(e.controller.dump)return;let D=R;return n.encodedBodySize+=D.byteLength,this.body.push(D)},onComplete(){this.abort&&
e.controller.off("terminated",this.abort),e.controller.ended=!0,this.body.push(null)},onError(R){this.abort&&e.controller.off("terminated",this.abort),this.body?.
destroy(R),e.controller.terminate(R),y(R)},onUpgrade(R,D,x){if(R!==101)return;let P=new il;for(let Z=0;Z<D.length;Z+=2)P.append(gl(D[Z]),D[Z+1].toString("latin1"),
!0);return c({status:R,statusText:CR[R],headersList:P,socket:x}),!0}}))}}fl.exports={fetch:dR,Fetch:Jn,fetching:ll,finalizeAndReportTiming:Il}});var Ig=u((yM,wl)=>{"use strict";wl.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}});var Dl=u((DM,yl)=>{"use strict";var{webidl:SA}=gA(),xn=Symbol("ProgressEvent state"),Cg=class e extends Event{constructor(A,t={}){A=SA.converters.DOMString(A,"P\
rogressEvent constructor","type"),t=SA.converters.ProgressEventInit(t??{}),super(A,t),this[xn]={lengthComputable:t.lengthComputable,loaded:t.loaded,total:t.total}}get lengthComputable(){
return SA.brandCheck(this,e),this[xn].lengthComputable}get loaded(){return SA.brandCheck(this,e),this[xn].loaded}get total(){return SA.brandCheck(this,e),this[xn].
total}};SA.converters.ProgressEventInit=SA.dictionaryConverter([{key:"lengthComputable",converter:SA.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:SA.
converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:SA.converters["unsigned long long"],defaultValue:()=>0},{key:"bubbles",converter:SA.
converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:SA.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:SA.converters.boolean,defaultValue:()=>!1}]);
yl.exports={ProgressEvent:Cg}});var pl=u((kM,kl)=>{"use strict";function DR(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20ut\
f8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-\
2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-88\
59-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso\
-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"\
cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"\
csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"\
iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"\
iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"\
hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-\
8";case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"\
l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"\
ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-88\
59-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"ma\
cintosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"\
windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp12\
52":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"\
latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"\
csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"\
x-cp1254":return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows\
-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrill\
ic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"i\
so-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkd\
fmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"\
shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"kore\
an":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"\
iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"\
ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}kl.exports=
{getEncoding:DR}});var bl=u((pM,Ml)=>{"use strict";var{kState:Kt,kError:lg,kResult:Fl,kAborted:Kr,kLastProgressEventFired:hg}=Ig(),{ProgressEvent:kR}=Dl(),{getEncoding:Rl}=pl(),{serializeAMimeType:pR,
parseMIMEType:Nl}=lA(),{types:FR}=l("node:util"),{StringDecoder:ml}=l("string_decoder"),{btoa:Sl}=l("node:buffer"),RR={enumerable:!0,writable:!1,configurable:!1};
function NR(e,A,t,r){if(e[Kt]==="loading")throw new DOMException("Invalid state","InvalidStateError");e[Kt]="loading",e[Fl]=null,e[lg]=null;let n=A.stream().getReader(),
i=[],o=n.read(),Q=!0;(async()=>{for(;!e[Kr];)try{let{done:g,value:B}=await o;if(Q&&!e[Kr]&&queueMicrotask(()=>{Ue("loadstart",e)}),Q=!1,!g&&FR.isUint8Array(B))i.
push(B),(e[hg]===void 0||Date.now()-e[hg]>=50)&&!e[Kr]&&(e[hg]=Date.now(),queueMicrotask(()=>{Ue("progress",e)})),o=n.read();else if(g){queueMicrotask(()=>{e[Kt]=
"done";try{let a=mR(i,t,A.type,r);if(e[Kr])return;e[Fl]=a,Ue("load",e)}catch(a){e[lg]=a,Ue("error",e)}e[Kt]!=="loading"&&Ue("loadend",e)});break}}catch(g){if(e[Kr])
return;queueMicrotask(()=>{e[Kt]="done",e[lg]=g,Ue("error",e),e[Kt]!=="loading"&&Ue("loadend",e)});break}})()}function Ue(e,A){let t=new kR(e,{bubbles:!1,cancelable:!1});
A.dispatchEvent(t)}function mR(e,A,t,r){switch(A){case"DataURL":{let s="data:",n=Nl(t||"application/octet-stream");n!=="failure"&&(s+=pR(n)),s+=";base64,";let i=new ml(
"latin1");for(let o of e)s+=Sl(i.write(o));return s+=Sl(i.end()),s}case"Text":{let s="failure";if(r&&(s=Rl(r)),s==="failure"&&t){let n=Nl(t);n!=="failure"&&(s=Rl(
n.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),SR(e,s)}case"ArrayBuffer":return Ul(e).buffer;case"BinaryString":{let s="",n=new ml("latin1");for(let i of e)
s+=n.write(i);return s+=n.end(),s}}}function SR(e,A){let t=Ul(e),r=UR(t),s=0;r!==null&&(A=r,s=r==="UTF-8"?3:2);let n=t.slice(s);return new TextDecoder(A).decode(
n)}function UR(e){let[A,t,r]=e;return A===239&&t===187&&r===191?"UTF-8":A===254&&t===255?"UTF-16BE":A===255&&t===254?"UTF-16LE":null}function Ul(e){let A=e.reduce(
(r,s)=>r+s.byteLength,0),t=0;return e.reduce((r,s)=>(r.set(s,t),t+=s.byteLength,r),new Uint8Array(A))}Ml.exports={staticPropertyDescriptors:RR,readOperation:NR,
fireAProgressEvent:Ue}});var Gl=u((FM,Yl)=>{"use strict";var{staticPropertyDescriptors:Xt,readOperation:Hn,fireAProgressEvent:Ll}=bl(),{kState:ot,kError:Tl,kResult:Vn,kEvents:H,kAborted:MR}=Ig(),
{webidl:W}=gA(),{kEnumerableProperty:dA}=L(),OA=class e extends EventTarget{constructor(){super(),this[ot]="empty",this[Vn]=null,this[Tl]=null,this[H]={loadend:null,
error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(A){W.brandCheck(this,e),W.argumentLengthCheck(arguments,1,"FileReader.readAsArra\
yBuffer"),A=W.converters.Blob(A,{strict:!1}),Hn(this,A,"ArrayBuffer")}readAsBinaryString(A){W.brandCheck(this,e),W.argumentLengthCheck(arguments,1,"FileReader.r\
eadAsBinaryString"),A=W.converters.Blob(A,{strict:!1}),Hn(this,A,"BinaryString")}readAsText(A,t=void 0){W.brandCheck(this,e),W.argumentLengthCheck(arguments,1,"\
FileReader.readAsText"),A=W.converters.Blob(A,{strict:!1}),t!==void 0&&(t=W.converters.DOMString(t,"FileReader.readAsText","encoding")),Hn(this,A,"Text",t)}readAsDataURL(A){
W.brandCheck(this,e),W.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),A=W.converters.Blob(A,{strict:!1}),Hn(this,A,"DataURL")}abort(){if(this[ot]===
"empty"||this[ot]==="done"){this[Vn]=null;return}this[ot]==="loading"&&(this[ot]="done",this[Vn]=null),this[MR]=!0,Ll("abort",this),this[ot]!=="loading"&&Ll("lo\
adend",this)}get readyState(){switch(W.brandCheck(this,e),this[ot]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){
return W.brandCheck(this,e),this[Vn]}get error(){return W.brandCheck(this,e),this[Tl]}get onloadend(){return W.brandCheck(this,e),this[H].loadend}set onloadend(A){
W.brandCheck(this,e),this[H].loadend&&this.removeEventListener("loadend",this[H].loadend),typeof A=="function"?(this[H].loadend=A,this.addEventListener("loadend",
A)):this[H].loadend=null}get onerror(){return W.brandCheck(this,e),this[H].error}set onerror(A){W.brandCheck(this,e),this[H].error&&this.removeEventListener("er\
ror",this[H].error),typeof A=="function"?(this[H].error=A,this.addEventListener("error",A)):this[H].error=null}get onloadstart(){return W.brandCheck(this,e),this[H].
loadstart}set onloadstart(A){W.brandCheck(this,e),this[H].loadstart&&this.removeEventListener("loadstart",this[H].loadstart),typeof A=="function"?(this[H].loadstart=
A,this.addEventListener("loadstart",A)):this[H].loadstart=null}get onprogress(){return W.brandCheck(this,e),this[H].progress}set onprogress(A){W.brandCheck(this,
e),this[H].progress&&this.removeEventListener("progress",this[H].progress),typeof A=="function"?(this[H].progress=A,this.addEventListener("progress",A)):this[H].
progress=null}get onload(){return W.brandCheck(this,e),this[H].load}set onload(A){W.brandCheck(this,e),this[H].load&&this.removeEventListener("load",this[H].load),
typeof A=="function"?(this[H].load=A,this.addEventListener("load",A)):this[H].load=null}get onabort(){return W.brandCheck(this,e),this[H].abort}set onabort(A){W.
brandCheck(this,e),this[H].abort&&this.removeEventListener("abort",this[H].abort),typeof A=="function"?(this[H].abort=A,this.addEventListener("abort",A)):this[H].
abort=null}};OA.EMPTY=OA.prototype.EMPTY=0;OA.LOADING=OA.prototype.LOADING=1;OA.DONE=OA.prototype.DONE=2;Object.defineProperties(OA.prototype,{EMPTY:Xt,LOADING:Xt,
DONE:Xt,readAsArrayBuffer:dA,readAsBinaryString:dA,readAsText:dA,readAsDataURL:dA,abort:dA,readyState:dA,result:dA,error:dA,onloadstart:dA,onprogress:dA,onload:dA,
onabort:dA,onerror:dA,onloadend:dA,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}});Object.defineProperties(OA,{EMPTY:Xt,LOADING:Xt,
DONE:Xt});Yl.exports={FileReader:OA}});var vn=u((RM,Jl)=>{"use strict";Jl.exports={kConstruct:X().kConstruct}});var Vl=u((NM,Hl)=>{"use strict";var bR=l("node:assert"),{URLSerializer:xl}=lA(),{isValidHeaderName:LR}=DA();function TR(e,A,t=!1){let r=xl(e,t),s=xl(A,t);return r===
s}function YR(e){bR(e!==null);let A=[];for(let t of e.split(","))t=t.trim(),LR(t)&&A.push(t);return A}Hl.exports={urlEquals:TR,getFieldValues:YR}});var Wl=u((mM,ql)=>{"use strict";var{kConstruct:GR}=vn(),{urlEquals:JR,getFieldValues:ug}=Vl(),{kEnumerableProperty:Qt,isDisturbed:xR}=L(),{webidl:F}=gA(),{Response:HR,
cloneResponse:VR,fromInnerResponse:vR}=Pr(),{Request:Ie,fromInnerRequest:qR}=zt(),{kState:PA}=ue(),{fetching:WR}=zr(),{urlIsHttpHttpsScheme:qn,createDeferredPromise:_t,
readAllBytes:OR}=DA(),dg=l("node:assert"),Wn=class e{#A;constructor(){arguments[0]!==GR&&F.illegalConstructor(),F.util.markAsUncloneable(this),this.#A=arguments[1]}async match(A,t={}){
F.brandCheck(this,e);let r="Cache.match";F.argumentLengthCheck(arguments,1,r),A=F.converters.RequestInfo(A,r,"request"),t=F.converters.CacheQueryOptions(t,r,"op\
tions");let s=this.#n(A,t,1);if(s.length!==0)return s[0]}async matchAll(A=void 0,t={}){F.brandCheck(this,e);let r="Cache.matchAll";return A!==void 0&&(A=F.converters.
RequestInfo(A,r,"request")),t=F.converters.CacheQueryOptions(t,r,"options"),this.#n(A,t)}async add(A){F.brandCheck(this,e);let t="Cache.add";F.argumentLengthCheck(
arguments,1,t),A=F.converters.RequestInfo(A,t,"request");let r=[A];return await this.addAll(r)}async addAll(A){F.brandCheck(this,e);let t="Cache.addAll";F.argumentLengthCheck(
arguments,1,t);let r=[],s=[];for(let E of A){if(E===void 0)throw F.errors.conversionFailed({prefix:t,argument:"Argument 1",types:["undefined is not allowed"]});
if(E=F.converters.RequestInfo(E),typeof E=="string")continue;let C=E[PA];if(!qn(C.url)||C.method!=="GET")throw F.errors.exception({header:t,message:"Expected ht\
tp/s scheme when method is not GET."})}let n=[];for(let E of A){let C=new Ie(E)[PA];if(!qn(C.url))throw F.errors.exception({header:t,message:"Expected http/s sc\
heme."});C.initiator="fetch",C.destination="subresource",s.push(C);let I=_t();n.push(WR({request:C,processResponse(h){if(h.type==="error"||h.status===206||h.status<
200||h.status>299)I.reject(F.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(h.headersList.contains(
"vary")){let f=ug(h.headersList.get("vary"));for(let c of f)if(c==="*"){I.reject(F.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));
for(let y of n)y.abort();return}}},processResponseEndOfBody(h){if(h.aborted){I.reject(new DOMException("aborted","AbortError"));return}I.resolve(h)}})),r.push(I.
promise)}let o=await Promise.all(r),Q=[],g=0;for(let E of o){let C={type:"put",request:s[g],response:E};Q.push(C),g++}let B=_t(),a=null;try{this.#e(Q)}catch(E){
a=E}return queueMicrotask(()=>{a===null?B.resolve(void 0):B.reject(a)}),B.promise}async put(A,t){F.brandCheck(this,e);let r="Cache.put";F.argumentLengthCheck(arguments,
2,r),A=F.converters.RequestInfo(A,r,"request"),t=F.converters.Response(t,r,"response");let s=null;if(A instanceof Ie?s=A[PA]:s=new Ie(A)[PA],!qn(s.url)||s.method!==
"GET")throw F.errors.exception({header:r,message:"Expected an http/s scheme when method is not GET"});let n=t[PA];if(n.status===206)throw F.errors.exception({header:r,
message:"Got 206 status"});if(n.headersList.contains("vary")){let C=ug(n.headersList.get("vary"));for(let I of C)if(I==="*")throw F.errors.exception({header:r,message:"\
Got * vary field value"})}if(n.body&&(xR(n.body.stream)||n.body.stream.locked))throw F.errors.exception({header:r,message:"Response body is locked or disturbed"});
let i=VR(n),o=_t();if(n.body!=null){let I=n.body.stream.getReader();OR(I).then(o.resolve,o.reject)}else o.resolve(void 0);let Q=[],g={type:"put",request:s,response:i};
Q.push(g);let B=await o.promise;i.body!=null&&(i.body.source=B);let a=_t(),E=null;try{this.#e(Q)}catch(C){E=C}return queueMicrotask(()=>{E===null?a.resolve():a.
reject(E)}),a.promise}async delete(A,t={}){F.brandCheck(this,e);let r="Cache.delete";F.argumentLengthCheck(arguments,1,r),A=F.converters.RequestInfo(A,r,"reques\
t"),t=F.converters.CacheQueryOptions(t,r,"options");let s=null;if(A instanceof Ie){if(s=A[PA],s.method!=="GET"&&!t.ignoreMethod)return!1}else dg(typeof A=="stri\
ng"),s=new Ie(A)[PA];let n=[],i={type:"delete",request:s,options:t};n.push(i);let o=_t(),Q=null,g;try{g=this.#e(n)}catch(B){Q=B}return queueMicrotask(()=>{Q===null?
o.resolve(!!g?.length):o.reject(Q)}),o.promise}async keys(A=void 0,t={}){F.brandCheck(this,e);let r="Cache.keys";A!==void 0&&(A=F.converters.RequestInfo(A,r,"re\
quest")),t=F.converters.CacheQueryOptions(t,r,"options");let s=null;if(A!==void 0)if(A instanceof Ie){if(s=A[PA],s.method!=="GET"&&!t.ignoreMethod)return[]}else
typeof A=="string"&&(s=new Ie(A)[PA]);let n=_t(),i=[];if(A===void 0)for(let o of this.#A)i.push(o[0]);else{let o=this.#t(s,t);for(let Q of o)i.push(Q[0])}return queueMicrotask(
()=>{let o=[];for(let Q of i){let g=qR(Q,new AbortController().signal,"immutable");o.push(g)}n.resolve(Object.freeze(o))}),n.promise}#e(A){let t=this.#A,r=[...t],
s=[],n=[];try{for(let i of A){if(i.type!=="delete"&&i.type!=="put")throw F.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does n\
ot match "delete" or "put"'});if(i.type==="delete"&&i.response!=null)throw F.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation sh\
ould not have an associated response"});if(this.#t(i.request,i.options,s).length)throw new DOMException("???","InvalidStateError");let o;if(i.type==="delete"){if(o=
this.#t(i.request,i.options),o.length===0)return[];for(let Q of o){let g=t.indexOf(Q);dg(g!==-1),t.splice(g,1)}}else if(i.type==="put"){if(i.response==null)throw F.
errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});let Q=i.request;if(!qn(Q.url))throw F.errors.
exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(Q.method!=="GET")throw F.errors.exception({header:"Cache.#batchCach\
eOperations",message:"not get method"});if(i.options!=null)throw F.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});
o=this.#t(i.request);for(let g of o){let B=t.indexOf(g);dg(B!==-1),t.splice(B,1)}t.push([i.request,i.response]),s.push([i.request,i.response])}n.push([i.request,
i.response])}return n}catch(i){throw this.#A.length=0,this.#A=r,i}}#t(A,t,r){let s=[],n=r??this.#A;for(let i of n){let[o,Q]=i;this.#s(A,o,Q,t)&&s.push(i)}return s}#s(A,t,r=null,s){
let n=new URL(A.url),i=new URL(t.url);if(s?.ignoreSearch&&(i.search="",n.search=""),!JR(n,i,!0))return!1;if(r==null||s?.ignoreVary||!r.headersList.contains("var\
y"))return!0;let o=ug(r.headersList.get("vary"));for(let Q of o){if(Q==="*")return!1;let g=t.headersList.get(Q),B=A.headersList.get(Q);if(g!==B)return!1}return!0}#n(A,t,r=1/0){
let s=null;if(A!==void 0)if(A instanceof Ie){if(s=A[PA],s.method!=="GET"&&!t.ignoreMethod)return[]}else typeof A=="string"&&(s=new Ie(A)[PA]);let n=[];if(A===void 0)
for(let o of this.#A)n.push(o[1]);else{let o=this.#t(s,t);for(let Q of o)n.push(Q[1])}let i=[];for(let o of n){let Q=vR(o,"immutable");if(i.push(Q.clone()),i.length>=
r)break}return Object.freeze(i)}};Object.defineProperties(Wn.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:Qt,matchAll:Qt,add:Qt,addAll:Qt,
put:Qt,delete:Qt,keys:Qt});var vl=[{key:"ignoreSearch",converter:F.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:F.converters.boolean,defaultValue:()=>!1},
{key:"ignoreVary",converter:F.converters.boolean,defaultValue:()=>!1}];F.converters.CacheQueryOptions=F.dictionaryConverter(vl);F.converters.MultiCacheQueryOptions=
F.dictionaryConverter([...vl,{key:"cacheName",converter:F.converters.DOMString}]);F.converters.Response=F.interfaceConverter(HR);F.converters["sequence<RequestI\
nfo>"]=F.sequenceConverter(F.converters.RequestInfo);ql.exports={Cache:Wn}});var Pl=u((SM,Ol)=>{"use strict";var{kConstruct:Xr}=vn(),{Cache:On}=Wl(),{webidl:BA}=gA(),{kEnumerableProperty:_r}=L(),Pn=class e{#A=new Map;constructor(){arguments[0]!==
Xr&&BA.illegalConstructor(),BA.util.markAsUncloneable(this)}async match(A,t={}){if(BA.brandCheck(this,e),BA.argumentLengthCheck(arguments,1,"CacheStorage.match"),
A=BA.converters.RequestInfo(A),t=BA.converters.MultiCacheQueryOptions(t),t.cacheName!=null){if(this.#A.has(t.cacheName)){let r=this.#A.get(t.cacheName);return await new On(
Xr,r).match(A,t)}}else for(let r of this.#A.values()){let n=await new On(Xr,r).match(A,t);if(n!==void 0)return n}}async has(A){BA.brandCheck(this,e);let t="Cach\
eStorage.has";return BA.argumentLengthCheck(arguments,1,t),A=BA.converters.DOMString(A,t,"cacheName"),this.#A.has(A)}async open(A){BA.brandCheck(this,e);let t="\
CacheStorage.open";if(BA.argumentLengthCheck(arguments,1,t),A=BA.converters.DOMString(A,t,"cacheName"),this.#A.has(A)){let s=this.#A.get(A);return new On(Xr,s)}
let r=[];return this.#A.set(A,r),new On(Xr,r)}async delete(A){BA.brandCheck(this,e);let t="CacheStorage.delete";return BA.argumentLengthCheck(arguments,1,t),A=BA.
converters.DOMString(A,t,"cacheName"),this.#A.delete(A)}async keys(){return BA.brandCheck(this,e),[...this.#A.keys()]}};Object.defineProperties(Pn.prototype,{[Symbol.
toStringTag]:{value:"CacheStorage",configurable:!0},match:_r,has:_r,open:_r,delete:_r,keys:_r});Ol.exports={CacheStorage:Pn}});var zl=u((UM,Zl)=>{"use strict";Zl.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}});var yg=u((MM,jl)=>{"use strict";function PR(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t>=0&&t<=8||t>=10&&t<=31||t===127)return!0}return!1}function fg(e){
for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<33||t>126||t===34||t===40||t===41||t===60||t===62||t===64||t===44||t===59||t===58||t===92||t===47||t===91||
t===93||t===63||t===61||t===123||t===125)throw new Error("Invalid cookie name")}}function wg(e){let A=e.length,t=0;if(e[0]==='"'){if(A===1||e[A-1]!=='"')throw new Error(
"Invalid cookie value");--A,++t}for(;t<A;){let r=e.charCodeAt(t++);if(r<33||r>126||r===34||r===44||r===59||r===92)throw new Error("Invalid cookie value")}}function Xl(e){
for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<32||t>126||t===59)throw new Error("Invalid cookie path")}}function Kl(e){return e>=48&&e<=57||e>=65&&e<=90||
e>=97&&e<=122}function ZR(e){if(e===" ")return;if(e.length>255)throw new Error("Invalid cookie domain");let A=0;for(let t=0;t<e.length;++t){let r=e.charCodeAt(t);
if(r===46){if(A===0)throw new Error("Invalid cookie domain");if(e.charCodeAt(t-1)===45)throw new Error("Invalid cookie domain");A=0;continue}if(A===0&&!Kl(r))throw new Error(
"Invalid cookie domain");if(!Kl(r)&&r!==45)throw new Error("Invalid cookie domain");if(++A>63)throw new Error("Invalid cookie domain")}if(A===0||e.charCodeAt(e.
length-1)===45)throw new Error("Invalid cookie domain")}var zR=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],KR=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","\
Sep","Oct","Nov","Dec"],Zn=Array(61).fill(0).map((e,A)=>A.toString().padStart(2,"0"));function _l(e){return typeof e=="number"&&(e=new Date(e)),`${zR[e.getUTCDay()]}\
, ${Zn[e.getUTCDate()]} ${KR[e.getUTCMonth()]} ${e.getUTCFullYear()} ${Zn[e.getUTCHours()]}:${Zn[e.getUTCMinutes()]}:${Zn[e.getUTCSeconds()]} GMT`}function XR(e){
if(e<0)throw new Error("Invalid cookie max-age")}function _R(e){if(e.name.length===0)return null;fg(e.name),wg(e.value);let A=[`${e.name}=${e.value}`];e.name.startsWith(
"__Secure-")&&(e.secure=!0),e.name.startsWith("__Host-")&&(e.secure=!0,e.domain=null,e.path="/"),e.secure&&A.push("Secure"),e.httpOnly&&A.push("HttpOnly"),typeof e.
maxAge=="number"&&(XR(e.maxAge),A.push(`Max-Age=${e.maxAge}`)),e.domain&&(ZR(e.domain),A.push(`Domain=${e.domain}`)),e.path&&(Xl(e.path),A.push(`Path=${e.path}`)),
e.expires&&e.expires.toString()!=="Invalid Date"&&A.push(`Expires=${_l(e.expires)}`),e.sameSite&&A.push(`SameSite=${e.sameSite}`);for(let t of e.unparsed){if(!t.
includes("="))throw new Error("Invalid unparsed");let[r,...s]=t.split("="),n=r.trim(),i=s.join("=");fg(n),wg(i),A.push(`${n}=${i}`)}return A.join("; ")}jl.exports=
{isCTLExcludingHtab:PR,validateCookieName:fg,validateCookiePath:Xl,validateCookieValue:wg,toIMFDate:_l,stringify:_R}});var Ah=u((bM,$l)=>{"use strict";var{maxNameValuePairSize:jR,maxAttributeValueSize:$R}=zl(),{isCTLExcludingHtab:AN}=yg(),{collectASequenceOfCodePointsFast:zn}=lA(),
eN=l("node:assert");function tN(e){if(AN(e))return null;let A="",t="",r="",s="";if(e.includes(";")){let n={position:0};A=zn(";",e,n),t=e.slice(n.position)}else A=
e;if(!A.includes("="))s=A;else{let n={position:0};r=zn("=",A,n),s=A.slice(n.position+1)}return r=r.trim(),s=s.trim(),r.length+s.length>jR?null:{name:r,value:s,...jt(
t)}}function jt(e,A={}){if(e.length===0)return A;eN(e[0]===";"),e=e.slice(1);let t="";e.includes(";")?(t=zn(";",e,{position:0}),e=e.slice(t.length)):(t=e,e="");
let r="",s="";if(t.includes("=")){let i={position:0};r=zn("=",t,i),s=t.slice(i.position+1)}else r=t;if(r=r.trim(),s=s.trim(),s.length>$R)return jt(e,A);let n=r.
toLowerCase();if(n==="expires"){let i=new Date(s);A.expires=i}else if(n==="max-age"){let i=s.charCodeAt(0);if((i<48||i>57)&&s[0]!=="-"||!/^\d+$/.test(s))return jt(
e,A);let o=Number(s);A.maxAge=o}else if(n==="domain"){let i=s;i[0]==="."&&(i=i.slice(1)),i=i.toLowerCase(),A.domain=i}else if(n==="path"){let i="";s.length===0||
s[0]!=="/"?i="/":i=s,A.path=i}else if(n==="secure")A.secure=!0;else if(n==="httponly")A.httpOnly=!0;else if(n==="samesite"){let i=s.toLowerCase();i==="none"?A.sameSite=
"None":i==="strict"?A.sameSite="Strict":i==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],A.unparsed.push(`${r}=${s}`);return jt(e,A)}$l.exports={parseSetCookie:tN,
parseUnparsedAttributes:jt}});var rh=u((LM,th)=>{"use strict";var{parseSetCookie:rN}=Ah(),{stringify:sN}=yg(),{webidl:Y}=gA(),{Headers:Kn}=rt();function nN(e){Y.argumentLengthCheck(arguments,
1,"getCookies"),Y.brandCheck(e,Kn,{strict:!1});let A=e.get("cookie"),t={};if(!A)return t;for(let r of A.split(";")){let[s,...n]=r.split("=");t[s.trim()]=n.join(
"=")}return t}function iN(e,A,t){Y.brandCheck(e,Kn,{strict:!1});let r="deleteCookie";Y.argumentLengthCheck(arguments,2,r),A=Y.converters.DOMString(A,r,"name"),t=
Y.converters.DeleteCookieAttributes(t),eh(e,{name:A,value:"",expires:new Date(0),...t})}function oN(e){Y.argumentLengthCheck(arguments,1,"getSetCookies"),Y.brandCheck(
e,Kn,{strict:!1});let A=e.getSetCookie();return A?A.map(t=>rN(t)):[]}function eh(e,A){Y.argumentLengthCheck(arguments,2,"setCookie"),Y.brandCheck(e,Kn,{strict:!1}),
A=Y.converters.Cookie(A);let t=sN(A);t&&e.append("Set-Cookie",t)}Y.converters.DeleteCookieAttributes=Y.dictionaryConverter([{converter:Y.nullableConverter(Y.converters.
DOMString),key:"path",defaultValue:()=>null},{converter:Y.nullableConverter(Y.converters.DOMString),key:"domain",defaultValue:()=>null}]);Y.converters.Cookie=Y.
dictionaryConverter([{converter:Y.converters.DOMString,key:"name"},{converter:Y.converters.DOMString,key:"value"},{converter:Y.nullableConverter(e=>typeof e=="n\
umber"?Y.converters["unsigned long long"](e):new Date(e)),key:"expires",defaultValue:()=>null},{converter:Y.nullableConverter(Y.converters["long long"]),key:"ma\
xAge",defaultValue:()=>null},{converter:Y.nullableConverter(Y.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:Y.nullableConverter(Y.converters.
DOMString),key:"path",defaultValue:()=>null},{converter:Y.nullableConverter(Y.converters.boolean),key:"secure",defaultValue:()=>null},{converter:Y.nullableConverter(
Y.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:Y.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:Y.
sequenceConverter(Y.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]);th.exports={getCookies:nN,deleteCookie:iN,getSetCookies:oN,setCookie:eh}});var Ar=u((TM,nh)=>{"use strict";var{webidl:k}=gA(),{kEnumerableProperty:fA}=L(),{kConstruct:sh}=X(),{MessagePort:QN}=l("node:worker_threads"),$t=class e extends Event{#A;constructor(A,t={}){
if(A===sh){super(arguments[1],arguments[2]),k.util.markAsUncloneable(this);return}let r="MessageEvent constructor";k.argumentLengthCheck(arguments,1,r),A=k.converters.
DOMString(A,r,"type"),t=k.converters.MessageEventInit(t,r,"eventInitDict"),super(A,t),this.#A=t,k.util.markAsUncloneable(this)}get data(){return k.brandCheck(this,
e),this.#A.data}get origin(){return k.brandCheck(this,e),this.#A.origin}get lastEventId(){return k.brandCheck(this,e),this.#A.lastEventId}get source(){return k.
brandCheck(this,e),this.#A.source}get ports(){return k.brandCheck(this,e),Object.isFrozen(this.#A.ports)||Object.freeze(this.#A.ports),this.#A.ports}initMessageEvent(A,t=!1,r=!1,s=null,n="",i="",o=null,Q=[]){
return k.brandCheck(this,e),k.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new e(A,{bubbles:t,cancelable:r,data:s,origin:n,lastEventId:i,source:o,
ports:Q})}static createFastMessageEvent(A,t){let r=new e(sh,A,t);return r.#A=t,r.#A.data??=null,r.#A.origin??="",r.#A.lastEventId??="",r.#A.source??=null,r.#A.ports??=
[],r}},{createFastMessageEvent:gN}=$t;delete $t.createFastMessageEvent;var Xn=class e extends Event{#A;constructor(A,t={}){let r="CloseEvent constructor";k.argumentLengthCheck(
arguments,1,r),A=k.converters.DOMString(A,r,"type"),t=k.converters.CloseEventInit(t),super(A,t),this.#A=t,k.util.markAsUncloneable(this)}get wasClean(){return k.
brandCheck(this,e),this.#A.wasClean}get code(){return k.brandCheck(this,e),this.#A.code}get reason(){return k.brandCheck(this,e),this.#A.reason}},_n=class e extends Event{#A;constructor(A,t){
let r="ErrorEvent constructor";k.argumentLengthCheck(arguments,1,r),super(A,t),k.util.markAsUncloneable(this),A=k.converters.DOMString(A,r,"type"),t=k.converters.
ErrorEventInit(t??{}),this.#A=t}get message(){return k.brandCheck(this,e),this.#A.message}get filename(){return k.brandCheck(this,e),this.#A.filename}get lineno(){
return k.brandCheck(this,e),this.#A.lineno}get colno(){return k.brandCheck(this,e),this.#A.colno}get error(){return k.brandCheck(this,e),this.#A.error}};Object.
defineProperties($t.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:fA,origin:fA,lastEventId:fA,source:fA,ports:fA,initMessageEvent:fA});
Object.defineProperties(Xn.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:fA,code:fA,wasClean:fA});Object.defineProperties(_n.prototype,
{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:fA,filename:fA,lineno:fA,colno:fA,error:fA});k.converters.MessagePort=k.interfaceConverter(QN);
k.converters["sequence<MessagePort>"]=k.sequenceConverter(k.converters.MessagePort);var Dg=[{key:"bubbles",converter:k.converters.boolean,defaultValue:()=>!1},{
key:"cancelable",converter:k.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:k.converters.boolean,defaultValue:()=>!1}];k.converters.MessageEventInit=
k.dictionaryConverter([...Dg,{key:"data",converter:k.converters.any,defaultValue:()=>null},{key:"origin",converter:k.converters.USVString,defaultValue:()=>""},{
key:"lastEventId",converter:k.converters.DOMString,defaultValue:()=>""},{key:"source",converter:k.nullableConverter(k.converters.MessagePort),defaultValue:()=>null},
{key:"ports",converter:k.converters["sequence<MessagePort>"],defaultValue:()=>new Array(0)}]);k.converters.CloseEventInit=k.dictionaryConverter([...Dg,{key:"was\
Clean",converter:k.converters.boolean,defaultValue:()=>!1},{key:"code",converter:k.converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:k.converters.
USVString,defaultValue:()=>""}]);k.converters.ErrorEventInit=k.dictionaryConverter([...Dg,{key:"message",converter:k.converters.DOMString,defaultValue:()=>""},{
key:"filename",converter:k.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:k.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:k.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:k.converters.any}]);nh.exports={MessageEvent:$t,CloseEvent:Xn,ErrorEvent:_n,createFastMessageEvent:gN}});var gt=u((YM,ih)=>{"use strict";var aN="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",BN={enumerable:!0,writable:!1,configurable:!1},EN={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},
cN={NOT_SENT:0,PROCESSING:1,SENT:2},IN={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},CN=2**16-1,lN={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},
hN=Buffer.allocUnsafe(0),uN={string:1,typedArray:2,arrayBuffer:3,blob:4};ih.exports={uid:aN,sentCloseFrameState:cN,staticPropertyDescriptors:BN,states:EN,opcodes:IN,
maxUnsigned16Bit:CN,parserStates:lN,emptyBuffer:hN,sendHints:uN}});var jr=u((GM,oh)=>{"use strict";oh.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("res\
ponse"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")}});var es=u((JM,lh)=>{"use strict";var{kReadyState:$r,kController:dN,kResponse:fN,kBinaryType:wN,kWebSocketURL:yN}=jr(),{states:As,opcodes:Me}=gt(),{ErrorEvent:DN,
createFastMessageEvent:kN}=Ar(),{isUtf8:pN}=l("node:buffer"),{collectASequenceOfCodePointsFast:FN,removeHTTPWhitespace:Qh}=lA();function RN(e){return e[$r]===As.
CONNECTING}function NN(e){return e[$r]===As.OPEN}function mN(e){return e[$r]===As.CLOSING}function SN(e){return e[$r]===As.CLOSED}function kg(e,A,t=(s,n)=>new Event(
s,n),r={}){let s=t(e,r);A.dispatchEvent(s)}function UN(e,A,t){if(e[$r]!==As.OPEN)return;let r;if(A===Me.TEXT)try{r=Ch(t)}catch{ah(e,"Received invalid UTF-8 in t\
ext frame.");return}else A===Me.BINARY&&(e[wN]==="blob"?r=new Blob([t]):r=MN(t));kg("message",e,kN,{origin:e[yN].origin,data:r})}function MN(e){return e.byteLength===
e.buffer.byteLength?e.buffer:e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength)}function bN(e){if(e.length===0)return!1;for(let A=0;A<e.length;++A){let t=e.
charCodeAt(A);if(t<33||t>126||t===34||t===40||t===41||t===44||t===47||t===58||t===59||t===60||t===61||t===62||t===63||t===64||t===91||t===92||t===93||t===123||t===
125)return!1}return!0}function LN(e){return e>=1e3&&e<1015?e!==1004&&e!==1005&&e!==1006:e>=3e3&&e<=4999}function ah(e,A){let{[dN]:t,[fN]:r}=e;t.abort(),r?.socket&&
!r.socket.destroyed&&r.socket.destroy(),A&&kg("error",e,(s,n)=>new DN(s,n),{error:new Error(A),message:A})}function Bh(e){return e===Me.CLOSE||e===Me.PING||e===
Me.PONG}function Eh(e){return e===Me.CONTINUATION}function ch(e){return e===Me.TEXT||e===Me.BINARY}function TN(e){return ch(e)||Eh(e)||Bh(e)}function YN(e){let A={
position:0},t=new Map;for(;A.position<e.length;){let r=FN(";",e,A),[s,n=""]=r.split("=");t.set(Qh(s,!0,!1),Qh(n,!1,!0)),A.position++}return t}function GN(e){if(e.
length===0)return!1;for(let t=0;t<e.length;t++){let r=e.charCodeAt(t);if(r<48||r>57)return!1}let A=Number.parseInt(e,10);return A>=8&&A<=15}var Ih=typeof process.
versions.icu=="string",gh=Ih?new TextDecoder("utf-8",{fatal:!0}):void 0,Ch=Ih?gh.decode.bind(gh):function(e){if(pN(e))return e.toString("utf-8");throw new TypeError(
"Invalid utf-8 received.")};lh.exports={isConnecting:RN,isEstablished:NN,isClosing:mN,isClosed:SN,fireEvent:kg,isValidSubprotocol:bN,isValidStatusCode:LN,failWebsocketConnection:ah,
websocketMessageReceived:UN,utf8Decode:Ch,isControlFrame:Bh,isContinuationFrame:Eh,isTextBinaryFrame:ch,isValidOpcode:TN,parseExtensions:YN,isValidClientWindowBits:GN}});var $n=u((xM,hh)=>{"use strict";var{maxUnsigned16Bit:JN}=gt(),jn=16386,pg,ts=null,er=jn;try{pg=l("node:crypto")}catch{pg={randomFillSync:function(A,t,r){for(let s=0;s<
A.length;++s)A[s]=Math.random()*255|0;return A}}}function xN(){return er===jn&&(er=0,pg.randomFillSync(ts??=Buffer.allocUnsafe(jn),0,jn)),[ts[er++],ts[er++],ts[er++],
ts[er++]]}var Fg=class{constructor(A){this.frameData=A}createFrame(A){let t=this.frameData,r=xN(),s=t?.byteLength??0,n=s,i=6;s>JN?(i+=8,n=127):s>125&&(i+=2,n=126);
let o=Buffer.allocUnsafe(s+i);o[0]=o[1]=0,o[0]|=128,o[0]=(o[0]&240)+A;o[i-4]=r[0],o[i-3]=r[1],o[i-2]=r[2],o[i-1]=r[3],o[1]=n,n===126?o.writeUInt16BE(s,2):n===127&&
(o[2]=o[3]=0,o.writeUIntBE(s,4,6)),o[1]|=128;for(let Q=0;Q<s;++Q)o[i+Q]=t[Q]^r[Q&3];return o}};hh.exports={WebsocketFrameSend:Fg}});var Ng=u((HM,kh)=>{"use strict";var{uid:HN,states:rs,sentCloseFrameState:Ai,emptyBuffer:VN,opcodes:vN}=gt(),{kReadyState:ss,kSentClose:ei,kByteParser:dh,kReceivedClose:uh,
kResponse:fh}=jr(),{fireEvent:qN,failWebsocketConnection:be,isClosing:WN,isClosed:ON,isEstablished:PN,parseExtensions:ZN}=es(),{channels:tr}=It(),{CloseEvent:zN}=Ar(),
{makeRequest:KN}=zt(),{fetching:XN}=zr(),{Headers:_N,getHeadersList:jN}=rt(),{getDecodeSplit:$N}=DA(),{WebsocketFrameSend:Am}=$n(),Rg;try{Rg=l("node:crypto")}catch{}
function em(e,A,t,r,s,n){let i=e;i.protocol=e.protocol==="ws:"?"http:":"https:";let o=KN({urlList:[i],client:t,serviceWorkers:"none",referrer:"no-referrer",mode:"\
websocket",credentials:"include",cache:"no-store",redirect:"error"});if(n.headers){let a=jN(new _N(n.headers));o.headersList=a}let Q=Rg.randomBytes(16).toString(
"base64");o.headersList.append("sec-websocket-key",Q),o.headersList.append("sec-websocket-version","13");for(let a of A)o.headersList.append("sec-websocket-prot\
ocol",a);return o.headersList.append("sec-websocket-extensions","permessage-deflate; client_max_window_bits"),XN({request:o,useParallelQueue:!0,dispatcher:n.dispatcher,
processResponse(a){if(a.type==="error"||a.status!==101){be(r,"Received network error or non-101 status code.");return}if(A.length!==0&&!a.headersList.get("Sec-W\
ebSocket-Protocol")){be(r,"Server did not respond with sent protocols.");return}if(a.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){be(r,'Server did n\
ot set Upgrade header to "websocket".');return}if(a.headersList.get("Connection")?.toLowerCase()!=="upgrade"){be(r,'Server did not set Connection header to "upg\
rade".');return}let E=a.headersList.get("Sec-WebSocket-Accept"),C=Rg.createHash("sha1").update(Q+HN).digest("base64");if(E!==C){be(r,"Incorrect hash received in\
 Sec-WebSocket-Accept header.");return}let I=a.headersList.get("Sec-WebSocket-Extensions"),h;if(I!==null&&(h=ZN(I),!h.has("permessage-deflate"))){be(r,"Sec-WebS\
ocket-Extensions header does not match.");return}let f=a.headersList.get("Sec-WebSocket-Protocol");if(f!==null){let c=$N("sec-websocket-protocol",o.headersList);
if(c===null||!c.includes(f)){be(r,"Protocol was not set in the opening handshake.");return}}a.socket.on("data",wh),a.socket.on("close",yh),a.socket.on("error",Dh),
tr.open.hasSubscribers&&tr.open.publish({address:a.socket.address(),protocol:f,extensions:I}),s(a,h)}})}function tm(e,A,t,r){if(!(WN(e)||ON(e)))if(!PN(e))be(e,"\
Connection was closed before it was established."),e[ss]=rs.CLOSING;else if(e[ei]===Ai.NOT_SENT){e[ei]=Ai.PROCESSING;let s=new Am;A!==void 0&&t===void 0?(s.frameData=
Buffer.allocUnsafe(2),s.frameData.writeUInt16BE(A,0)):A!==void 0&&t!==void 0?(s.frameData=Buffer.allocUnsafe(2+r),s.frameData.writeUInt16BE(A,0),s.frameData.write(
t,2,"utf-8")):s.frameData=VN,e[fh].socket.write(s.createFrame(vN.CLOSE)),e[ei]=Ai.SENT,e[ss]=rs.CLOSING}else e[ss]=rs.CLOSING}function wh(e){this.ws[dh].write(e)||
this.pause()}function yh(){let{ws:e}=this,{[fh]:A}=e;A.socket.off("data",wh),A.socket.off("close",yh),A.socket.off("error",Dh);let t=e[ei]===Ai.SENT&&e[uh],r=1005,
s="",n=e[dh].closingInfo;n&&!n.error?(r=n.code??1005,s=n.reason):e[uh]||(r=1006),e[ss]=rs.CLOSED,qN("close",e,(i,o)=>new zN(i,o),{wasClean:t,code:r,reason:s}),tr.
close.hasSubscribers&&tr.close.publish({websocket:e,code:r,reason:s})}function Dh(e){let{ws:A}=this;A[ss]=rs.CLOSING,tr.socketError.hasSubscribers&&tr.socketError.
publish(e),this.destroy()}kh.exports={establishWebSocketConnection:em,closeWebSocketConnection:tm}});var Fh=u((VM,ph)=>{"use strict";var{createInflateRaw:rm,Z_DEFAULT_WINDOWBITS:sm}=l("node:zlib"),{isValidClientWindowBits:nm}=es(),{MessageSizeExceededError:im}=J(),
om=Buffer.from([0,0,255,255]),ti=Symbol("kBuffer"),ns=Symbol("kLength"),mg=class{#A;#e={};#t=0;constructor(A,t){this.#e.serverNoContextTakeover=A.has("server_no\
_context_takeover"),this.#e.serverMaxWindowBits=A.get("server_max_window_bits"),this.#t=t.maxPayloadSize}decompress(A,t,r){if(!this.#A){let s=sm;if(this.#e.serverMaxWindowBits){
if(!nm(this.#e.serverMaxWindowBits)){r(new Error("Invalid server_max_window_bits"));return}s=Number.parseInt(this.#e.serverMaxWindowBits)}try{this.#A=rm({windowBits:s})}catch(n){
r(n);return}this.#A[ti]=[],this.#A[ns]=0,this.#A.on("data",n=>{if(this.#A[ns]+=n.length,this.#t>0&&this.#A[ns]>this.#t){r(new im),this.#A.removeAllListeners(),this.#A.
destroy(),this.#A=null;return}this.#A[ti].push(n)}),this.#A.on("error",n=>{this.#A=null,r(n)})}this.#A.write(A),t&&this.#A.write(om),this.#A.flush(()=>{if(!this.#A)
return;let s=Buffer.concat(this.#A[ti],this.#A[ns]);this.#A[ti].length=0,this.#A[ns]=0,r(null,s)})}};ph.exports={PerMessageDeflate:mg}});var Th=u((vM,Lh)=>{"use strict";var{Writable:Qm}=l("node:stream"),gm=l("node:assert"),{parserStates:wA,opcodes:rr,states:am,emptyBuffer:Rh,sentCloseFrameState:Nh}=gt(),
{kReadyState:Bm,kSentClose:mh,kResponse:Sg,kReceivedClose:Sh}=jr(),{channels:ri}=It(),{isValidStatusCode:Em,isValidOpcode:cm,failWebsocketConnection:UA,websocketMessageReceived:Uh,
utf8Decode:Im,isControlFrame:Ug,isTextBinaryFrame:Mg,isContinuationFrame:Cm}=es(),{WebsocketFrameSend:Mh}=$n(),{closeWebSocketConnection:bh}=Ng(),{PerMessageDeflate:lm}=Fh(),
{MessageSizeExceededError:bg}=J();function is(e,A,t){bh(e,A,t,Buffer.byteLength(t)),UA(e,t)}var Lg=class extends Qm{#A=[];#e=0;#t=0;#s=!1;#n=wA.INFO;#r={};#i=[];#o;#g;#Q;constructor(A,t,r={}){
super(),this.ws=A,this.#o=t??new Map,this.#g=r.maxFragments??0,this.#Q=r.maxPayloadSize??0,this.#o.has("permessage-deflate")&&this.#o.set("permessage-deflate",new lm(
t,r))}_write(A,t,r){this.#A.push(A),this.#t+=A.length,this.#s=!0,this.run(r)}#a(){return this.#Q>0&&!Ug(this.#r.opcode)&&this.#r.payloadLength+this.#e>this.#Q?(is(
this.ws,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(A){for(;this.#s;)if(this.#n===wA.INFO){if(this.#t<2)return A();let t=this.consume(2),r=(t[0]&
128)!==0,s=t[0]&15,n=(t[1]&128)===128,i=!r&&s!==rr.CONTINUATION,o=t[1]&127,Q=t[0]&64,g=t[0]&32,B=t[0]&16;if(!cm(s))return UA(this.ws,"Invalid opcode received"),
A();if(n)return UA(this.ws,"Frame cannot be masked"),A();if(Q!==0&&!this.#o.has("permessage-deflate")){UA(this.ws,"Expected RSV1 to be clear.");return}if(g!==0||
B!==0){UA(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(i&&!Mg(s)){UA(this.ws,"Invalid frame type was fragmented.");return}if(Mg(s)&&this.#i.length>0){UA(
this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&i){UA(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((o>125||i)&&Ug(s)){UA(this.
ws,"Control frame either too large or fragmented");return}if(Cm(s)&&this.#i.length===0&&!this.#r.compressed){UA(this.ws,"Unexpected continuation frame");return}
if(o<=125){if(this.#r.payloadLength=o,this.#n=wA.READ_DATA,!this.#a())return}else o===126?this.#n=wA.PAYLOADLENGTH_16:o===127&&(this.#n=wA.PAYLOADLENGTH_64);Mg(
s)&&(this.#r.binaryType=s,this.#r.compressed=Q!==0),this.#r.opcode=s,this.#r.masked=n,this.#r.fin=r,this.#r.fragmented=i}else if(this.#n===wA.PAYLOADLENGTH_16){
if(this.#t<2)return A();let t=this.consume(2);if(this.#r.payloadLength=t.readUInt16BE(0),this.#n=wA.READ_DATA,!this.#a())return}else if(this.#n===wA.PAYLOADLENGTH_64){
if(this.#t<8)return A();let t=this.consume(8),r=t.readUInt32BE(0),s=t.readUInt32BE(4);if(r!==0||s>2**31-1){UA(this.ws,"Received payload length > 2^31 bytes.");return}
if(this.#r.payloadLength=s,this.#n=wA.READ_DATA,!this.#a())return}else if(this.#n===wA.READ_DATA){if(this.#t<this.#r.payloadLength)return A();let t=this.consume(
this.#r.payloadLength);if(Ug(this.#r.opcode)){this.#s=this.parseControlFrame(t),this.#n=wA.INFO;let r=this.ws[Sg].socket;if(this.#s&&r.writableNeedDrain){this.#s=
!1,r.once("drain",()=>{this.destroyed||(this.#s=!0,this.run(A))});return}}else if(this.#r.compressed){this.#o.get("permessage-deflate").decompress(t,this.#r.fin,
(r,s)=>{if(r){let n=r instanceof bg?1009:1007;is(this.ws,n,r.message);return}if(this.writeFragments(s)){if(this.#Q>0&&this.#e>this.#Q){is(this.ws,1009,new bg().
message);return}if(!this.#r.fin){this.#n=wA.INFO,this.#s=!0,this.run(A);return}Uh(this.ws,this.#r.binaryType,this.consumeFragments()),this.#s=!0,this.#n=wA.INFO,
this.run(A)}}),this.#s=!1;break}else{if(!this.writeFragments(t))return;if(this.#Q>0&&this.#e>this.#Q){is(this.ws,1009,new bg().message);return}!this.#r.fragmented&&
this.#r.fin&&Uh(this.ws,this.#r.binaryType,this.consumeFragments()),this.#n=wA.INFO}}}consume(A){if(A>this.#t)throw new Error("Called consume() before buffers s\
atiated.");if(A===0)return Rh;if(this.#A[0].length===A)return this.#t-=this.#A[0].length,this.#A.shift();let t=Buffer.allocUnsafe(A),r=0;for(;r!==A;){let s=this.#A[0],
{length:n}=s;if(n+r===A){t.set(this.#A.shift(),r);break}else if(n+r>A){t.set(s.subarray(0,A-r),r),this.#A[0]=s.subarray(A-r);break}else t.set(this.#A.shift(),r),
r+=s.length}return this.#t-=A,t}writeFragments(A){return this.#g>0&&this.#i.length===this.#g?(is(this.ws,1008,"Too many message fragments"),!1):(this.#e+=A.length,
this.#i.push(A),!0)}consumeFragments(){let A=this.#i;if(A.length===1)return this.#e=0,A.shift();let t=Buffer.concat(A,this.#e);return this.#i=[],this.#e=0,t}parseCloseBody(A){
gm(A.length!==1);let t;if(A.length>=2&&(t=A.readUInt16BE(0)),t!==void 0&&!Em(t))return{code:1002,reason:"Invalid status code",error:!0};let r=A.subarray(2);r[0]===
239&&r[1]===187&&r[2]===191&&(r=r.subarray(3));try{r=Im(r)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{code:t,reason:r,error:!1}}parseControlFrame(A){
let{opcode:t,payloadLength:r}=this.#r;if(t===rr.CLOSE){if(r===1)return UA(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.parseCloseBody(
A),this.#r.closeInfo.error){let{code:s,reason:n}=this.#r.closeInfo;return bh(this.ws,s,n,n.length),UA(this.ws,n),!1}if(this.ws[mh]!==Nh.SENT){let s=Rh;this.#r.closeInfo.
code&&(s=Buffer.allocUnsafe(2),s.writeUInt16BE(this.#r.closeInfo.code,0));let n=new Mh(s);this.ws[Sg].socket.write(n.createFrame(rr.CLOSE),i=>{i||(this.ws[mh]=Nh.
SENT)})}return this.ws[Bm]=am.CLOSING,this.ws[Sh]=!0,!1}else if(t===rr.PING){if(!this.ws[Sh]){let s=new Mh(A);this.ws[Sg].socket.write(s.createFrame(rr.PONG)),ri.
ping.hasSubscribers&&ri.ping.publish({payload:A})}}else t===rr.PONG&&ri.pong.hasSubscribers&&ri.pong.publish({payload:A});return!0}get closingInfo(){return this.#r.
closeInfo}};Lh.exports={ByteParser:Lg}});var Hh=u((qM,xh)=>{"use strict";var{WebsocketFrameSend:hm}=$n(),{opcodes:Yh,sendHints:sr}=gt(),um=xo(),Gh=Buffer[Symbol.species],Tg=class{#A=new um;#e=!1;#t;constructor(A){
this.#t=A}add(A,t,r){if(r!==sr.blob){let n=Jh(A,r);if(!this.#e)this.#t.write(n,t);else{let i={promise:null,callback:t,frame:n};this.#A.push(i)}return}let s={promise:A.
arrayBuffer().then(n=>{s.promise=null,s.frame=Jh(n,r)}),callback:t,frame:null};this.#A.push(s),this.#e||this.#s()}async#s(){this.#e=!0;let A=this.#A;for(;!A.isEmpty();){
let t=A.shift();t.promise!==null&&await t.promise,this.#t.write(t.frame,t.callback),t.callback=t.frame=null}this.#e=!1}};function Jh(e,A){return new hm(dm(e,A)).
createFrame(A===sr.string?Yh.TEXT:Yh.BINARY)}function dm(e,A){switch(A){case sr.string:return Buffer.from(e);case sr.arrayBuffer:case sr.blob:return new Gh(e);case sr.
typedArray:return new Gh(e.buffer,e.byteOffset,e.byteLength)}}xh.exports={SendQueue:Tg}});var Xh=u((WM,Kh)=>{"use strict";var{webidl:M}=gA(),{URLSerializer:fm}=lA(),{environmentSettingsObject:Vh}=DA(),{staticPropertyDescriptors:Le,states:os,sentCloseFrameState:wm,
sendHints:si}=gt(),{kWebSocketURL:vh,kReadyState:Yg,kController:qh,kBinaryType:ni,kResponse:Wh,kSentClose:ym,kByteParser:Dm}=jr(),{isConnecting:km,isEstablished:pm,
isClosing:Fm,isValidSubprotocol:Rm,fireEvent:Oh}=es(),{establishWebSocketConnection:Nm,closeWebSocketConnection:Ph}=Ng(),{ByteParser:mm}=Th(),{kEnumerableProperty:GA,
isBlobLike:Zh}=L(),{getGlobalDispatcher:Sm}=qr(),{types:zh}=l("node:util"),{ErrorEvent:Um,CloseEvent:Mm}=Ar(),{SendQueue:bm}=Hh(),MA=class e extends EventTarget{#A={
open:null,error:null,close:null,message:null};#e=0;#t="";#s="";#n;constructor(A,t=[]){super(),M.util.markAsUncloneable(this);let r="WebSocket constructor";M.argumentLengthCheck(
arguments,1,r);let s=M.converters["DOMString or sequence<DOMString> or WebSocketInit"](t,r,"options");A=M.converters.USVString(A,r,"url"),t=s.protocols;let n=Vh.
settingsObject.baseUrl,i;try{i=new URL(A,n)}catch(Q){throw new DOMException(Q,"SyntaxError")}if(i.protocol==="http:"?i.protocol="ws:":i.protocol==="https:"&&(i.
protocol="wss:"),i.protocol!=="ws:"&&i.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: protocol, got ${i.protocol}`,"SyntaxError");if(i.hash||i.
href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof t=="string"&&(t=[t]),t.length!==new Set(t.map(Q=>Q.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(t.length>0&&!t.every(Q=>Rm(Q)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxErr\
or");this[vh]=new URL(i.href);let o=Vh.settingsObject;this[qh]=Nm(i,t,o,this,(Q,g)=>this.#r(Q,g),s),this[Yg]=e.CONNECTING,this[ym]=wm.NOT_SENT,this[ni]="blob"}close(A=void 0,t=void 0){
M.brandCheck(this,e);let r="WebSocket.close";if(A!==void 0&&(A=M.converters["unsigned short"](A,r,"code",{clamp:!0})),t!==void 0&&(t=M.converters.USVString(t,r,
"reason")),A!==void 0&&A!==1e3&&(A<3e3||A>4999))throw new DOMException("invalid code","InvalidAccessError");let s=0;if(t!==void 0&&(s=Buffer.byteLength(t),s>123))
throw new DOMException(`Reason must be less than 123 bytes; received ${s}`,"SyntaxError");Ph(this,A,t,s)}send(A){M.brandCheck(this,e);let t="WebSocket.send";if(M.
argumentLengthCheck(arguments,1,t),A=M.converters.WebSocketSendData(A,t,"data"),km(this))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!pm(
this)||Fm(this)))if(typeof A=="string"){let r=Buffer.byteLength(A);this.#e+=r,this.#n.add(A,()=>{this.#e-=r},si.string)}else zh.isArrayBuffer(A)?(this.#e+=A.byteLength,
this.#n.add(A,()=>{this.#e-=A.byteLength},si.arrayBuffer)):ArrayBuffer.isView(A)?(this.#e+=A.byteLength,this.#n.add(A,()=>{this.#e-=A.byteLength},si.typedArray)):
Zh(A)&&(this.#e+=A.size,this.#n.add(A,()=>{this.#e-=A.size},si.blob))}get readyState(){return M.brandCheck(this,e),this[Yg]}get bufferedAmount(){return M.brandCheck(
this,e),this.#e}get url(){return M.brandCheck(this,e),fm(this[vh])}get extensions(){return M.brandCheck(this,e),this.#s}get protocol(){return M.brandCheck(this,
e),this.#t}get onopen(){return M.brandCheck(this,e),this.#A.open}set onopen(A){M.brandCheck(this,e),this.#A.open&&this.removeEventListener("open",this.#A.open),
typeof A=="function"?(this.#A.open=A,this.addEventListener("open",A)):this.#A.open=null}get onerror(){return M.brandCheck(this,e),this.#A.error}set onerror(A){M.
brandCheck(this,e),this.#A.error&&this.removeEventListener("error",this.#A.error),typeof A=="function"?(this.#A.error=A,this.addEventListener("error",A)):this.#A.
error=null}get onclose(){return M.brandCheck(this,e),this.#A.close}set onclose(A){M.brandCheck(this,e),this.#A.close&&this.removeEventListener("close",this.#A.close),
typeof A=="function"?(this.#A.close=A,this.addEventListener("close",A)):this.#A.close=null}get onmessage(){return M.brandCheck(this,e),this.#A.message}set onmessage(A){
M.brandCheck(this,e),this.#A.message&&this.removeEventListener("message",this.#A.message),typeof A=="function"?(this.#A.message=A,this.addEventListener("message",
A)):this.#A.message=null}get binaryType(){return M.brandCheck(this,e),this[ni]}set binaryType(A){M.brandCheck(this,e),A!=="blob"&&A!=="arraybuffer"?this[ni]="bl\
ob":this[ni]=A}#r(A,t){this[Wh]=A;let r=this[qh]?.dispatcher?.webSocketOptions,s=r?.maxFragments,n=r?.maxPayloadSize,i=new mm(this,t,{maxFragments:s,maxPayloadSize:n});
i.on("drain",Lm),i.on("error",Tm.bind(this)),A.socket.ws=this,this[Dm]=i,this.#n=new bm(A.socket),this[Yg]=os.OPEN;let o=A.headersList.get("sec-websocket-extens\
ions");o!==null&&(this.#s=o);let Q=A.headersList.get("sec-websocket-protocol");Q!==null&&(this.#t=Q),Oh("open",this)}};MA.CONNECTING=MA.prototype.CONNECTING=os.
CONNECTING;MA.OPEN=MA.prototype.OPEN=os.OPEN;MA.CLOSING=MA.prototype.CLOSING=os.CLOSING;MA.CLOSED=MA.prototype.CLOSED=os.CLOSED;Object.defineProperties(MA.prototype,
{CONNECTING:Le,OPEN:Le,CLOSING:Le,CLOSED:Le,url:GA,readyState:GA,bufferedAmount:GA,onopen:GA,onerror:GA,onclose:GA,close:GA,onmessage:GA,binaryType:GA,send:GA,extensions:GA,
protocol:GA,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}});Object.defineProperties(MA,{CONNECTING:Le,OPEN:Le,CLOSING:Le,CLOSED:Le});
M.converters["sequence<DOMString>"]=M.sequenceConverter(M.converters.DOMString);M.converters["DOMString or sequence<DOMString>"]=function(e,A,t){return M.util.Type(
e)==="Object"&&Symbol.iterator in e?M.converters["sequence<DOMString>"](e):M.converters.DOMString(e,A,t)};M.converters.WebSocketInit=M.dictionaryConverter([{key:"\
protocols",converter:M.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:M.converters.any,defaultValue:()=>Sm()},
{key:"headers",converter:M.nullableConverter(M.converters.HeadersInit)}]);M.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(e){return M.
util.Type(e)==="Object"&&!(Symbol.iterator in e)?M.converters.WebSocketInit(e):{protocols:M.converters["DOMString or sequence<DOMString>"](e)}};M.converters.WebSocketSendData=
function(e){if(M.util.Type(e)==="Object"){if(Zh(e))return M.converters.Blob(e,{strict:!1});if(ArrayBuffer.isView(e)||zh.isArrayBuffer(e))return M.converters.BufferSource(
e)}return M.converters.USVString(e)};function Lm(){this.ws[Wh].socket.resume()}function Tm(e){let A,t;e instanceof Mm?(A=e.reason,t=e.code):A=e.message,Oh("erro\
r",this,()=>new Um("error",{error:e,message:A})),Ph(this,t)}Kh.exports={WebSocket:MA}});var Gg=u((OM,_h)=>{"use strict";function Ym(e){return e.indexOf("\0")===-1}function Gm(e){if(e.length===0)return!1;for(let A=0;A<e.length;A++)if(e.charCodeAt(A)<
48||e.charCodeAt(A)>57)return!1;return!0}function Jm(e){return new Promise(A=>{setTimeout(A,e).unref()})}_h.exports={isValidLastEventId:Ym,isASCIINumber:Gm,delay:Jm}});var $h=u((PM,jh)=>{"use strict";var xm=l("node:buffer"),{Transform:Hm}=l("node:stream"),{isASCIINumber:Vm,isValidLastEventId:vm}=Gg(),nr=[239,187,191],ii=10,Qs=13,
qm=58,Wm=32,Om=xm.kStringMaxLength,Pm=Buffer.from("data"),Zm=Buffer.from("event"),zm=Buffer.from("id"),Km=Buffer.from("retry"),Xm=1024,_m=131072,jm=128;function $m(e,A){
if(A>=e.length)return!1;for(let t=A;t<e.length;t++)if(e[t]<48||e[t]>57)return!1;return!0}function AS(e,A){for(let t=A;t<e.length;t++)if(e[t]===0)return!1;return!0}
function oi(e,A,t){if(A!==t.length)return!1;for(let r=0;r<A;r++)if(e[r]!==t[r])return!1;return!0}function Qi(){let e=new Error("EventSource message size exceede\
d");return e.aborted=!1,e}var Jg=class extends Hm{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(A={}){
A.readableObjectMode=!0,super(A),this.state=A.eventSourceSettings||{},this.maxEventSize=A.maxEventSize??Om;let t=this.maxEventSize>0?Math.min(_m,Math.max(Xm,Math.
floor(this.maxEventSize/jm))):0;this.maxDataLines=t,this.maxBufferedChunks=t,A.push&&(this.push=A.push)}_transform(A,t,r){if(A.length===0){r();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&A[0]!==ii&&A[0]!==Qs){r(Qi());return}if(this.chunks.push(A),this.checkBOM&&this.handleBOM()){r();return}for(;this.
hasCurrentByte();){let s=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(s===ii){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=
!1}if(s===ii||s===Qs){s===Qs&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.
eventEndCheck=!1;continue}if(s===ii||s===Qs){s===Qs&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(n){r(n);return}this.consumeCurrentByte(),
this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){r(Qi());return}this.advanceCursor()}r()}_destroy(A,t){this.chunks.
length=0,this.clearEvent(),super._destroy(A,t)}parseLine(A,t){if(A.length===0)return;let r=A.indexOf(qm);if(r===0)return;let s=A.length,n=A.length;if(r!==-1&&(s=
r,n=r+1,A[n]===Wm&&++n),oi(A,s,Pm)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw Qi();let i=A.length-n,o=this.eventFieldSizes.data+(t.data===
void 0?0:1)+i;this.setEventFieldSize("data",o);let Q=A.toString("utf8",n);t.data===void 0?t.data=Q:t.data+=`
${Q}`,this.dataLineCount++;return}if(oi(A,s,Km)){$m(A,n)&&(this.setEventFieldSize("retry",A.length-n),t.retry=A.toString("utf8",n));return}if(oi(A,s,zm)){AS(A,n)&&
(this.setEventFieldSize("id",A.length-n),t.id=A.toString("utf8",n));return}oi(A,s,Zm)&&n<A.length&&(this.setEventFieldSize("event",A.length-n),t.event=A.toString(
"utf8",n))}setEventFieldSize(A,t){let r=this.eventSize-this.eventFieldSizes[A]+t;if(this.maxEventSize>0&&r>this.maxEventSize)throw Qi();this.eventSize=r,this.eventFieldSizes[A]=
t}processEvent(A){A.retry&&Vm(A.retry)&&(this.state.reconnectionTime=parseInt(A.retry,10)),A.id&&vm(A.id)&&(this.state.lastEventId=A.id),A.data!==void 0&&this.push(
{type:A.event||"message",options:{data:A.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=
void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)
this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){let A=this.lineChunkIndex;this.chunks.splice(0,A),this.lineChunkIndex=0,this.chunkIndex-=A}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);let A=[],t=0;for(let r=this.lineChunkIndex;r<=this.chunkIndex;r++){let s=this.chunks[r],n=r===this.lineChunkIndex?this.linePos:0,
i=r===this.chunkIndex?this.pos:s.length,o=s.subarray(n,i);t+=o.length,A.push(o)}return Buffer.concat(A,t)}peekBufferedByte(A){let t=this.lineChunkIndex,r=this.linePos;
for(;t<this.chunks.length;){let s=this.chunks[t],n=s.length-r;if(A<n)return s[r+A];A-=n,t++,r=0}}discardLeadingBytes(A){for(;A>0&&this.lineChunkIndex<this.chunks.
length;){let r=this.chunks[this.lineChunkIndex].length-this.linePos;A<r?(this.linePos+=A,A=0):(A-=r,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,
this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){let A=this.peekBufferedByte(0),t=this.peekBufferedByte(1),r=this.peekBufferedByte(2);return t===void 0?
(A===nr[0]||(this.checkBOM=!1),!0):r===void 0?A===nr[0]&&t===nr[1]?!0:(this.checkBOM=!1,!1):(A===nr[0]&&t===nr[1]&&r===nr[2]&&this.discardLeadingBytes(3),this.checkBOM=
!1,!this.hasCurrentByte())}};jh.exports={EventSourceStream:Jg}});var ou=u((ZM,iu)=>{"use strict";var{pipeline:eS}=l("node:stream"),{fetching:tS}=zr(),{makeRequest:rS}=zt(),{webidl:Ce}=gA(),{EventSourceStream:sS}=$h(),{parseMIMEType:nS}=lA(),
{createFastMessageEvent:iS}=Ar(),{isNetworkError:Au}=Pr(),{delay:oS}=Gg(),{kEnumerableProperty:at}=L(),{environmentSettingsObject:eu}=DA(),{getGlobalDispatcher:QS}=qr(),
tu=!1,ru=3e3,gs=0,su=1,as=2,gS="anonymous",aS="use-credentials",ir=class e extends EventTarget{#A={open:null,error:null,message:null};#e=null;#t=!1;#s=gs;#n=null;#r=null;#i;#o;constructor(A,t={}){
super(),Ce.util.markAsUncloneable(this);let r="EventSource constructor";Ce.argumentLengthCheck(arguments,1,r),tu||(tu=!0,process.emitWarning("EventSource is exp\
erimental, expect them to change at any time.",{code:"UNDICI-ES"})),A=Ce.converters.USVString(A,r,"url"),t=Ce.converters.EventSourceInitDict(t,r,"eventSourceIni\
tDict"),this.#i=t.dispatcher,this.#o={lastEventId:"",reconnectionTime:ru};let s=eu,n;try{n=new URL(A,s.settingsObject.baseUrl),this.#o.origin=n.origin}catch(Q){
throw new DOMException(Q,"SyntaxError")}this.#e=n.href;let i=gS;t.withCredentials&&(i=aS,this.#t=!0);let o={redirect:"follow",keepalive:!0,mode:"cors",credentials:i===
"anonymous"?"same-origin":"omit",referrer:"no-referrer"};o.client=eu.settingsObject,o.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],o.cache=
"no-store",o.initiator="other",o.urlList=[new URL(this.#e)],this.#n=rS(o),this.#g()}get readyState(){return this.#s}get url(){return this.#e}get withCredentials(){
return this.#t}#g(){if(this.#s===as)return;this.#s=gs;let A={request:this.#n,dispatcher:this.#i},t=r=>{Au(r)&&(this.dispatchEvent(new Event("error")),this.close()),
this.#Q()};A.processResponseEndOfBody=t,A.processResponse=r=>{if(Au(r))if(r.aborted){this.close(),this.dispatchEvent(new Event("error"));return}else{this.#Q();return}
let s=r.headersList.get("content-type",!0),n=s!==null?nS(s):"failure",i=n!=="failure"&&n.essence==="text/event-stream";if(r.status!==200||i===!1){this.close(),this.
dispatchEvent(new Event("error"));return}this.#s=su,this.dispatchEvent(new Event("open")),this.#o.origin=r.urlList[r.urlList.length-1].origin;let o=new sS({eventSourceSettings:this.#o,
maxEventSize:this.#i.eventSourceOptions?.maxEventSize,push:Q=>{this.dispatchEvent(iS(Q.type,Q.options))}});eS(r.body.stream,o,Q=>{Q?.aborted===!1&&(this.close(),
this.dispatchEvent(new Event("error")))})},this.#r=tS(A)}async#Q(){this.#s!==as&&(this.#s=gs,this.dispatchEvent(new Event("error")),await oS(this.#o.reconnectionTime),
this.#s===gs&&(this.#o.lastEventId.length&&this.#n.headersList.set("last-event-id",this.#o.lastEventId,!0),this.#g()))}close(){Ce.brandCheck(this,e),this.#s!==as&&
(this.#s=as,this.#r.abort(),this.#n=null)}get onopen(){return this.#A.open}set onopen(A){this.#A.open&&this.removeEventListener("open",this.#A.open),typeof A=="\
function"?(this.#A.open=A,this.addEventListener("open",A)):this.#A.open=null}get onmessage(){return this.#A.message}set onmessage(A){this.#A.message&&this.removeEventListener(
"message",this.#A.message),typeof A=="function"?(this.#A.message=A,this.addEventListener("message",A)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(A){
this.#A.error&&this.removeEventListener("error",this.#A.error),typeof A=="function"?(this.#A.error=A,this.addEventListener("error",A)):this.#A.error=null}},nu={
CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:gs,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:su,writable:!1},CLOSED:{
__proto__:null,configurable:!1,enumerable:!0,value:as,writable:!1}};Object.defineProperties(ir,nu);Object.defineProperties(ir.prototype,nu);Object.defineProperties(
ir.prototype,{close:at,onerror:at,onmessage:at,onopen:at,readyState:at,url:at,withCredentials:at});Ce.converters.EventSourceInitDict=Ce.dictionaryConverter([{key:"\
withCredentials",converter:Ce.converters.boolean,defaultValue:()=>!1},{key:"dispatcher",converter:Ce.converters.any,defaultValue:()=>QS()}]);iu.exports={EventSource:ir,
defaultReconnectionTime:ru}});var qS=u((zM,U)=>{"use strict";var BS=Lt(),Qu=Br(),ES=Tt(),cS=Qc(),IS=Yt(),CS=nQ(),lS=Mc(),hS=xc(),gu=J(),ai=L(),{InvalidArgumentError:gi}=gu,or=pI(),uS=cr(),dS=HQ(),
fS=oC(),wS=qQ(),yS=RQ(),DS=Bn(),{getGlobalDispatcher:au,setGlobalDispatcher:kS}=qr(),pS=wn(),FS=$s(),RS=An();Object.assign(Qu.prototype,or);U.exports.Dispatcher=
Qu;U.exports.Client=BS;U.exports.Pool=ES;U.exports.BalancedPool=cS;U.exports.Agent=IS;U.exports.ProxyAgent=CS;U.exports.EnvHttpProxyAgent=lS;U.exports.RetryAgent=
hS;U.exports.RetryHandler=DS;U.exports.DecoratorHandler=pS;U.exports.RedirectHandler=FS;U.exports.createRedirectInterceptor=RS;U.exports.interceptors={redirect:IC(),
retry:lC(),dump:uC(),dns:wC()};U.exports.buildConnector=uS;U.exports.errors=gu;U.exports.util={parseHeaders:ai.parseHeaders,headerNameToString:ai.headerNameToString};
function Bs(e){return(A,t,r)=>{if(typeof t=="function"&&(r=t,t=null),!A||typeof A!="string"&&typeof A!="object"&&!(A instanceof URL))throw new gi("invalid url");
if(t!=null&&typeof t!="object")throw new gi("invalid opts");if(t&&t.path!=null){if(typeof t.path!="string")throw new gi("invalid opts.path");let i=t.path;t.path.
startsWith("/")||(i=`/${i}`),A=new URL(ai.parseOrigin(A).origin+i)}else t||(t=typeof A=="object"?A:{}),A=ai.parseURL(A);let{agent:s,dispatcher:n=au()}=t;if(s)throw new gi(
"unsupported opts.agent. Did you mean opts.client?");return e.call(n,{...t,origin:A.origin,path:A.search?`${A.pathname}${A.search}`:A.pathname,method:t.method||
(t.body?"PUT":"GET")},r)}}U.exports.setGlobalDispatcher=kS;U.exports.getGlobalDispatcher=au;var NS=zr().fetch;U.exports.fetch=async function(A,t=void 0){try{return await NS(
A,t)}catch(r){throw r&&typeof r=="object"&&Error.captureStackTrace(r),r}};U.exports.Headers=rt().Headers;U.exports.Response=Pr().Response;U.exports.Request=zt().
Request;U.exports.FormData=fr().FormData;U.exports.File=globalThis.File??l("node:buffer").File;U.exports.FileReader=Gl().FileReader;var{setGlobalOrigin:mS,getGlobalOrigin:SS}=ro();
U.exports.setGlobalOrigin=mS;U.exports.getGlobalOrigin=SS;var{CacheStorage:US}=Pl(),{kConstruct:MS}=vn();U.exports.caches=new US(MS);var{deleteCookie:bS,getCookies:LS,
getSetCookies:TS,setCookie:YS}=rh();U.exports.deleteCookie=bS;U.exports.getCookies=LS;U.exports.getSetCookies=TS;U.exports.setCookie=YS;var{parseMIMEType:GS,serializeAMimeType:JS}=lA();
U.exports.parseMIMEType=GS;U.exports.serializeAMimeType=JS;var{CloseEvent:xS,ErrorEvent:HS,MessageEvent:VS}=Ar();U.exports.WebSocket=Xh().WebSocket;U.exports.CloseEvent=
xS;U.exports.ErrorEvent=HS;U.exports.MessageEvent=VS;U.exports.request=Bs(or.request);U.exports.stream=Bs(or.stream);U.exports.pipeline=Bs(or.pipeline);U.exports.
connect=Bs(or.connect);U.exports.upgrade=Bs(or.upgrade);U.exports.MockClient=dS;U.exports.MockPool=wS;U.exports.MockAgent=fS;U.exports.mockErrors=yS;var{EventSource:vS}=ou();
U.exports.EventSource=vS});var Iu=u(Qr=>{"use strict";var KM=l("net"),WS=l("tls"),xg=l("http"),Bu=l("https"),OS=l("events"),XM=l("assert"),PS=l("util");Qr.httpOverHttp=ZS;Qr.httpsOverHttp=
zS;Qr.httpOverHttps=KS;Qr.httpsOverHttps=XS;function ZS(e){var A=new le(e);return A.request=xg.request,A}function zS(e){var A=new le(e);return A.request=xg.request,
A.createSocket=Eu,A.defaultPort=443,A}function KS(e){var A=new le(e);return A.request=Bu.request,A}function XS(e){var A=new le(e);return A.request=Bu.request,A.
createSocket=Eu,A.defaultPort=443,A}function le(e){var A=this;A.options=e||{},A.proxyOptions=A.options.proxy||{},A.maxSockets=A.options.maxSockets||xg.Agent.defaultMaxSockets,
A.requests=[],A.sockets=[],A.on("free",function(r,s,n,i){for(var o=cu(s,n,i),Q=0,g=A.requests.length;Q<g;++Q){var B=A.requests[Q];if(B.host===o.host&&B.port===o.
port){A.requests.splice(Q,1),B.request.onSocket(r);return}}r.destroy(),A.removeSocket(r)})}PS.inherits(le,OS.EventEmitter);le.prototype.addRequest=function(A,t,r,s){
var n=this,i=Hg({request:A},n.options,cu(t,r,s));if(n.sockets.length>=this.maxSockets){n.requests.push(i);return}n.createSocket(i,function(o){o.on("free",Q),o.on(
"close",g),o.on("agentRemove",g),A.onSocket(o);function Q(){n.emit("free",o,i)}function g(B){n.removeSocket(o),o.removeListener("free",Q),o.removeListener("clos\
e",g),o.removeListener("agentRemove",g)}})};le.prototype.createSocket=function(A,t){var r=this,s={};r.sockets.push(s);var n=Hg({},r.proxyOptions,{method:"CONNEC\
T",path:A.host+":"+A.port,agent:!1,headers:{host:A.host+":"+A.port}});A.localAddress&&(n.localAddress=A.localAddress),n.proxyAuth&&(n.headers=n.headers||{},n.headers["\
Proxy-Authorization"]="Basic "+Buffer.from(n.proxyAuth).toString("base64")),Te("making CONNECT request");var i=r.request(n);i.useChunkedEncodingByDefault=!1,i.once(
"response",o),i.once("upgrade",Q),i.once("connect",g),i.once("error",B),i.end();function o(a){a.upgrade=!0}function Q(a,E,C){process.nextTick(function(){g(a,E,C)})}
function g(a,E,C){if(i.removeAllListeners(),E.removeAllListeners(),a.statusCode!==200){Te("tunneling socket could not be established, statusCode=%d",a.statusCode),
E.destroy();var I=new Error("tunneling socket could not be established, statusCode="+a.statusCode);I.code="ECONNRESET",A.request.emit("error",I),r.removeSocket(
s);return}if(C.length>0){Te("got illegal response body from proxy"),E.destroy();var I=new Error("got illegal response body from proxy");I.code="ECONNRESET",A.request.
emit("error",I),r.removeSocket(s);return}return Te("tunneling connection has established"),r.sockets[r.sockets.indexOf(s)]=E,t(E)}function B(a){i.removeAllListeners(),
Te(`tunneling socket could not be established, cause=%s
`,a.message,a.stack);var E=new Error("tunneling socket could not be established, cause="+a.message);E.code="ECONNRESET",A.request.emit("error",E),r.removeSocket(
s)}};le.prototype.removeSocket=function(A){var t=this.sockets.indexOf(A);if(t!==-1){this.sockets.splice(t,1);var r=this.requests.shift();r&&this.createSocket(r,
function(s){r.request.onSocket(s)})}};function Eu(e,A){var t=this;le.prototype.createSocket.call(t,e,function(r){var s=e.request.getHeader("host"),n=Hg({},t.options,
{socket:r,servername:s?s.replace(/:.*$/,""):e.host}),i=WS.connect(0,n);t.sockets[t.sockets.indexOf(r)]=i,A(i)})}function cu(e,A,t){return typeof e=="string"?{host:e,
port:A,localAddress:t}:e}function Hg(e){for(var A=1,t=arguments.length;A<t;++A){var r=arguments[A];if(typeof r=="object")for(var s=Object.keys(r),n=0,i=s.length;n<
i;++n){var o=s[n];r[o]!==void 0&&(e[o]=r[o])}}return e}var Te;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?Te=function(){var e=Array.prototype.
slice.call(arguments);typeof e[0]=="string"?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),console.error.apply(console,e)}:Te=function(){};Qr.debug=Te});var _S=u((jM,Cu)=>{Cu.exports=Iu()});export{l as a,u as b,jS as c,$S as d,_S as e,qS as f};
