import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarClientLike","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/interfaces/SkilljarClientLike.md","filePath":"api/skilljar/functions/interfaces/SkilljarClientLike.md"}');
const _sfc_main = { name: "api/skilljar/functions/interfaces/SkilljarClientLike.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / SkilljarClientLike</p><h1 id="interface-skilljarclientlike" tabindex="-1">Interface: SkilljarClientLike <a class="header-anchor" href="#interface-skilljarclientlike" aria-label="Permalink to &quot;Interface: SkilljarClientLike&quot;">​</a></h1><p>A Skilljar client, a scope of it, or its context.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./../../../learning-platforms/interfaces/SkilljarClient.html"><code>SkilljarClient</code></a></li><li><a href="./../../../learning-platforms/interfaces/SkilljarDomain.html"><code>SkilljarDomain</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-context"></a> <code>[CONTEXT]</code></td><td><code>object</code></td></tr><tr><td><code>[CONTEXT].platform</code></td><td><code>&quot;skilljar&quot;</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/interfaces/SkilljarClientLike.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarClientLike = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarClientLike as default
};
