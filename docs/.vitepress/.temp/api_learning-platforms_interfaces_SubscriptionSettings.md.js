import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SubscriptionSettings","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/SubscriptionSettings.md","filePath":"api/learning-platforms/interfaces/SubscriptionSettings.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/SubscriptionSettings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / SubscriptionSettings</p><h1 id="interface-subscriptionsettings" tabindex="-1">Interface: SubscriptionSettings <a class="header-anchor" href="#interface-subscriptionsettings" aria-label="Permalink to &quot;Interface: SubscriptionSettings&quot;">​</a></h1><p>How a platform&#39;s subscriptions connect. They use the protocol <code>graphql-transport-ws</code> and require the package <code>graphql-ws</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-connectionparams"></a> <code>connectionParams?</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt; | (() =&gt; <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt; | <code>Promise</code>&lt;<code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;&gt;)</td><td>The payload that opens a connection, or a function that returns it, called before each connection. Sent only to <code>url</code>, and never printed. Default: <code>{ Authorization: &#39;Bearer …&#39; }</code> with the client&#39;s key or token; this is a guess, the platform does not document it.</td></tr><tr><td><a id="property-retry"></a> <code>retry?</code></td><td><code>false</code> | <a href="./RetryOptions.html"><code>RetryOptions</code></a></td><td>How lost connections are reopened, or <code>false</code> to never reopen them. A subscription&#39;s own <code>retry</code> overrides it.</td></tr><tr><td><a id="property-url"></a> <code>url?</code></td><td><code>string</code></td><td>The WebSocket endpoint, <code>wss://…</code>. Default: <code>baseUrl</code> with <code>wss</code> instead of <code>https</code>; the platform does not document its own.</td></tr><tr><td><a id="property-websocketimpl"></a> <code>webSocketImpl?</code></td><td><code>WebSocketClass</code></td><td>The WebSocket class. Default: the global <code>WebSocket</code> (Node 22 and later). With Node 20, pass the class of the package <code>ws</code>. The client&#39;s headers are sent with the connection, except in browsers. Only the class of Node uses its <code>fetchOptions.dispatcher</code>: for a proxy with <code>ws</code>, pass a class that sets <code>agent</code>. What a class cannot use is logged.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/SubscriptionSettings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SubscriptionSettings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SubscriptionSettings as default
};
