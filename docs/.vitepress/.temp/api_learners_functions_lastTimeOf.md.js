import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: lastTimeOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/functions/lastTimeOf.md","filePath":"api/learners/functions/lastTimeOf.md"}');
const _sfc_main = { name: "api/learners/functions/lastTimeOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / lastTimeOf</p><h1 id="function-lasttimeof" tabindex="-1">Function: lastTimeOf() <a class="header-anchor" href="#function-lasttimeof" aria-label="Permalink to &quot;Function: lastTimeOf()&quot;">​</a></h1><blockquote><p><strong>lastTimeOf</strong>(<code>__namedParameters</code>): <code>string</code> | <code>undefined</code></p></blockquote><p>The latest time that is known of a progress record, as the platform wrote it; <code>undefined</code> when it has none that can be read.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>__namedParameters</code></td><td><code>Times</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>undefined</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/functions/lastTimeOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lastTimeOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lastTimeOf as default
};
