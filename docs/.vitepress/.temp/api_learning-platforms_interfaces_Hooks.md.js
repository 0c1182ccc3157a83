import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Hooks","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/Hooks.md","filePath":"api/learning-platforms/interfaces/Hooks.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/Hooks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / Hooks</p><h1 id="interface-hooks" tabindex="-1">Interface: Hooks <a class="header-anchor" href="#interface-hooks" aria-label="Permalink to &quot;Interface: Hooks&quot;">​</a></h1><p>Callbacks for events of a call. They cannot change the call, except that <code>headers</code> adds headers. An exception in a hook is logged and otherwise ignored.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-headers"></a> <code>headers?</code></td><td>(<code>event</code>) =&gt; <a href="./../type-aliases/HeadersLike.html"><code>HeadersLike</code></a> | <code>undefined</code></td><td>Returns headers to add to a request, such as <code>traceparent</code>, in any form that the option <code>headers</code> takes and by its rules. Called for each attempt, after <code>onRequest</code> and with the same event, and for each connection of a subscription. It replaces no header that the request already has. Not called for files on other hosts, such as those of <code>recordings.download</code>.</td></tr><tr><td><a id="property-onabort"></a> <code>onAbort?</code></td><td>(<code>event</code>) =&gt; <code>void</code></td><td>Your own signal aborted the call, which rejects with the signal&#39;s reason.</td></tr><tr><td><a id="property-onerror"></a> <code>onError?</code></td><td>(<code>event</code>) =&gt; <code>void</code></td><td>-</td></tr><tr><td><a id="property-onmismatch"></a> <code>onMismatch?</code></td><td>(<code>event</code>) =&gt; <code>void</code></td><td>A response or an input does not match its documentation and <code>validation</code> is <code>warn</code>. The data is returned, and sent, unchanged.</td></tr><tr><td><a id="property-onrequest"></a> <code>onRequest?</code></td><td>(<code>event</code>) =&gt; <code>void</code></td><td>-</td></tr><tr><td><a id="property-onresponse"></a> <code>onResponse?</code></td><td>(<code>event</code>) =&gt; <code>void</code></td><td>-</td></tr><tr><td><a id="property-onretry"></a> <code>onRetry?</code></td><td>(<code>event</code>) =&gt; <code>void</code></td><td>-</td></tr><tr><td><a id="property-onsuccess"></a> <code>onSuccess?</code></td><td>(<code>event</code>) =&gt; <code>void</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/Hooks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Hooks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Hooks as default
};
