import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Issue","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/Issue.md","filePath":"api/learning-platforms/interfaces/Issue.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/Issue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / Issue</p><h1 id="interface-issue" tabindex="-1">Interface: Issue <a class="header-anchor" href="#interface-issue" aria-label="Permalink to &quot;Interface: Issue&quot;">​</a></h1><p>A violated rule: the path of the argument, and the rule.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-message"></a> <code>message</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td>readonly (<code>string</code> | <code>number</code>)[]</td><td>Keys and indexes, starting at the argument: <code>[&#39;input&#39;, &#39;progress&#39;]</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/Issue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Issue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Issue as default
};
