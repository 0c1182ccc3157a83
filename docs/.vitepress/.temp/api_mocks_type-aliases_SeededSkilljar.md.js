import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SeededSkilljar<K>","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/SeededSkilljar.md","filePath":"api/mocks/type-aliases/SeededSkilljar.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/SeededSkilljar.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / SeededSkilljar</p><h1 id="type-alias-seededskilljar-k" tabindex="-1">Type Alias: SeededSkilljar&lt;K&gt; <a class="header-anchor" href="#type-alias-seededskilljar-k" aria-label="Permalink to &quot;Type Alias: SeededSkilljar\\&lt;K\\&gt;&quot;">​</a></h1><blockquote><p><strong>SeededSkilljar</strong>&lt;<code>K</code>&gt; = <code>{ readonly [P in keyof Things]: P extends K ? [Things[P][&quot;shown&quot;], ...Things[P][&quot;shown&quot;][]] : Things[P][&quot;shown&quot;][] }</code></p></blockquote><p>The seeded resources as the API returns them: first those of the input, in its order, then those created with or inside them. Lists of the input are typed as not empty.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-k"></a> <code>K</code> <em>extends</em> keyof <a href="./SkilljarSeeds.html"><code>SkilljarSeeds</code></a></td><td><code>never</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/SeededSkilljar.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SeededSkilljar = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SeededSkilljar as default
};
