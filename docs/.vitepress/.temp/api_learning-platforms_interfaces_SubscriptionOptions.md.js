import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SubscriptionOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/SubscriptionOptions.md","filePath":"api/learning-platforms/interfaces/SubscriptionOptions.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/SubscriptionOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / SubscriptionOptions</p><h1 id="interface-subscriptionoptions" tabindex="-1">Interface: SubscriptionOptions <a class="header-anchor" href="#interface-subscriptionoptions" aria-label="Permalink to &quot;Interface: SubscriptionOptions&quot;">​</a></h1><p>Options of every <code>watch</code> method. The client&#39;s <code>deadline</code> does not apply: a subscription lasts until you end it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-dryrun"></a> <code>dryRun?</code></td><td><code>boolean</code></td><td>Open no connection: the loop rejects with a <code>DryRunError</code> that contains the request, without secrets.</td></tr><tr><td><a id="property-maxqueued"></a> <code>maxQueued?</code></td><td><code>number</code></td><td>Maximum number of queued events. When it is exceeded, the loop receives the queued events and then an error. Default: 1,000.</td></tr><tr><td><a id="property-oneventerror"></a> <code>onEventError?</code></td><td><code>&quot;throw&quot;</code> | <code>&quot;pass&quot;</code></td><td>How to handle an event with an <code>error</code>: <code>&#39;throw&#39;</code> ends the loop with a GraphQLResponseError, or the class that its code has, <code>&#39;pass&#39;</code> returns the event unchanged. Default: <code>&#39;throw&#39;</code>.</td></tr><tr><td><a id="property-retry"></a> <code>retry?</code></td><td><code>false</code> | <a href="./RetryOptions.html"><code>RetryOptions</code></a></td><td>How lost connections are reopened, or <code>false</code> to never reopen them. <code>attempts</code> counts consecutive connections without an event. Default: 10 attempts; other fields as set on the client.</td></tr><tr><td><a id="property-signal"></a> <code>signal?</code></td><td><code>AbortSignal</code></td><td>Aborts the subscription at any point. The loop rejects with the signal&#39;s reason.</td></tr><tr><td><a id="property-timeout"></a> <code>timeout?</code></td><td><code>number</code></td><td>Timeout for opening a connection, including its token and acknowledgement, and for a pong, in milliseconds. Default: 30,000.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/SubscriptionOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SubscriptionOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SubscriptionOptions as default
};
