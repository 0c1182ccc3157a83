import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarWebPackagesConveniences","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarWebPackagesConveniences.md","filePath":"api/skilljar/interfaces/SkilljarWebPackagesConveniences.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarWebPackagesConveniences.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarWebPackagesConveniences</p><h1 id="interface-skilljarwebpackagesconveniences" tabindex="-1">Interface: SkilljarWebPackagesConveniences <a class="header-anchor" href="#interface-skilljarwebpackagesconveniences" aria-label="Permalink to &quot;Interface: SkilljarWebPackagesConveniences&quot;">​</a></h1><p>Convenience methods of <code>skilljar.webPackages</code>.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SkilljarWebPackages.html"><code>SkilljarWebPackages</code></a></li></ul><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="waitfor" tabindex="-1">waitFor() <a class="header-anchor" href="#waitfor" aria-label="Permalink to &quot;waitFor()&quot;">​</a></h3><blockquote><p><strong>waitFor</strong>(<code>webPackageId</code>, <code>options?</code>): <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./WebPackage.html"><code>WebPackage</code></a>&gt;</p></blockquote><p>Waits until the platform has processed a web package and its state is <code>READY</code>. Polls <code>get</code> with increasing intervals, for 10 minutes unless you set <code>deadline</code>. Every other state continues the wait: none is documented to be final.</p><p>Throws a <code>NotFoundError</code> when the package does not exist, and a <code>DeadlineError</code> with the last state.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>webPackageId</code></td><td><code>string</code></td></tr><tr><td><code>options?</code></td><td><a href="./../../instruqt/interfaces/WaitOptions.html"><code>WaitOptions</code></a>&lt;<a href="./WebPackage.html"><code>WebPackage</code></a>&gt;</td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./WebPackage.html"><code>WebPackage</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarWebPackagesConveniences.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarWebPackagesConveniences = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarWebPackagesConveniences as default
};
